package org.chancery.archive.internal.query;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.cable.content.Mrn;
import org.chancery.cable.content.Reference;

/// The number of a message as it is asked for: `PORTO SERENO 4711`, with or without its year, or the serial alone.
///
/// @param post in capitals; empty where any will do
/// @param serial without leading zeros
/// @param year empty where any will do
public record MessageNumber(String post, int serial, OptionalInt year) {
    private static final int DIGITS = 8;

    /// The numbers that a text names, however they are written: `26PORTO SERENO4711`, `porto sereno 004711`, `4711`.
    /// None where it names none.
    static List<MessageNumber> read(String text) {
        if (!text.isEmpty() && text.length() <= DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return List.of(new MessageNumber("", Integer.parseInt(text), OptionalInt.empty()));
        }
        String letters = plain(text);
        if (letters.chars().anyMatch(c -> c >= 0x80)) {
            return List.of();
        }
        List<MessageNumber> numbers = new ArrayList<>();
        for (Mrn named : Reference.read("", letters, OptionalInt.empty()).messages()) {
            numbers.add(new MessageNumber(named.post(), named.number(), named.year()));
        }
        return numbers;
    }

    /// In capitals without accents, as telegrams write.
    private static String plain(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(apart.length());
        for (int p = 0; p < apart.length(); p++) {
            if (Character.getType(apart.charAt(p)) != Character.NON_SPACING_MARK) {
                plain.append(apart.charAt(p));
            }
        }
        return plain.toString().toUpperCase(Locale.ROOT);
    }

    /// The one number that a text is; empty where it names none or several.
    public static Optional<MessageNumber> of(String text) {
        List<MessageNumber> numbers = read(text);
        return numbers.size() == 1 ? Optional.of(numbers.getFirst()) : Optional.empty();
    }

    /// As it is written in a query and in the index: year, post and serial, parted by blanks.
    public String write() {
        StringBuilder text = new StringBuilder();
        year.ifPresent(written -> text.append(written).append(' '));
        if (!post.isEmpty()) {
            text.append(post).append(' ');
        }
        return text.append(serial).toString();
    }

    /// Every form in which somebody may ask for this number, the number itself among them.
    public List<String> asked() {
        List<String> forms = new ArrayList<>(3);
        forms.add(Integer.toString(serial));
        if (!post.isEmpty()) {
            forms.add(post + " " + serial);
            if (year.isPresent()) {
                forms.add(write());
            }
        }
        return forms;
    }
}
