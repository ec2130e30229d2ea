package org.chancery.marking.internal.mark;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.marking.Level;
import org.chancery.marking.MarkRule;
import org.chancery.marking.internal.mark.Words.Word;
import org.chancery.marking.internal.scheme.Control;
import org.chancery.marking.internal.scheme.Policy;
import org.chancery.marking.internal.scheme.Token;

/// Reads what stands between two slashes. What a segment means does not depend on its neighbours.
final class Segments {
    /// How surely a segment is one of a mark.
    enum Kind {
        /// The scheme knows it.
        KNOWN,
        /// Not known, but made as a control is.
        UNKNOWN,
        /// Not made as a control is.
        STRANGE
    }

    /// Nobody at all may read: written where a mark cannot say who may.
    static final String CLOSED = "CLOSED";

    private static final String ONLY = "ONLY ";
    private static final String EYES_ONLY = " EYES ONLY";

    /// From this day commas between controls are no longer right (CAPCO 2016 §F).
    private static final LocalDate NO_MORE_COMMAS = LocalDate.of(2005, 7, 1);

    private Segments() {}

    /// Reads a segment into the reading; anything not known is carried as a control.
    static Kind read(Reading reading, int start, int end) {
        String written = reading.text.substring(start, end);
        String word = Words.capitals(written);
        if (known(reading, word, start, end) || (reading.banner && known(reading, Words.closed(word), start, end))) {
            return Kind.KNOWN;
        }
        reading.unknown(written, start, end);
        return Words.plain(written) ? Kind.UNKNOWN : Kind.STRANGE;
    }

    /// Reads a segment where the scheme knows it or the first of its words; else reads nothing.
    static boolean readKnown(Reading reading, int start, int end) {
        String word = Words.capitals(reading.text.substring(start, end));
        return known(reading, word, start, end);
    }

    private static boolean known(Reading reading, String word, int start, int end) {
        Policy policy = reading.policy;
        Token token = policy.tokens().get(word);
        if (token != null) {
            reading.token(token, start, end);
            return true;
        }
        Level level = policy.levelWords().get(word);
        if (level != null) {
            reading.level(level, start, end);
            return true;
        }
        if (word.equals(CLOSED)) {
            reading.closed();
            return true;
        }
        return rel(reading, word, start, end)
                || foreign(reading, word)
                || names(reading, word)
                || loose(reading, word, start, end)
                || compartment(reading, word);
    }

    private static boolean rel(Reading reading, String word, int start, int end) {
        if (!word.startsWith("REL") || (word.length() > 3 && word.charAt(3) != ' ')) {
            return false;
        }
        int from = word.startsWith(Policy.REL) && (word.length() == 6 || word.charAt(6) == ' ') ? 6 : 3;
        List<Word> words = Words.split(word, from, word.length(), false);
        if (words.isEmpty()) {
            reading.relWithoutList(start, end);
            return true;
        }
        SortedSet<String> countries = new TreeSet<>();
        boolean spaced = from == 3;
        for (Word each : words) {
            if (each.text().equals("AND")) {
                spaced = true;
            } else {
                country(reading, each, start, countries);
            }
        }
        if (spaced && !reading.date.isBefore(NO_MORE_COMMAS)) {
            reading.find(MarkRule.OLD_SPELLING, start, end, "the form to write is REL TO A, B");
        }
        reading.releasable(countries);
        return true;
    }

    private static void country(Reading reading, Word word, int offset, SortedSet<String> into) {
        SortedSet<String> group = reading.policy.groups().get(word.text());
        Token token = reading.policy.tokens().get(word.text());
        int start = offset + word.start();
        int end = offset + word.end();
        if (group != null && !group.isEmpty()) {
            into.addAll(group);
        } else if (group == null && token != null) {
            reading.token(token, start, end);
            reading.find(
                    MarkRule.LOOSE_SEPARATOR, start, end, "\"" + word.text() + "\" is no country; read as a control");
        } else if (Words.code(word.text())) {
            into.add(word.text());
        } else {
            reading.find(
                    MarkRule.NO_COUNTRY, start, end, "\"" + word.text() + "\" is no country's code; it grants nothing");
        }
    }

    /// `FGI` with countries; alone it is a control like others.
    private static boolean foreign(Reading reading, String word) {
        if (!word.startsWith("FGI ")) {
            return false;
        }
        List<Word> words = Words.split(word, 4, word.length(), false);
        if (words.isEmpty() || !words.stream().allMatch(w -> Words.code(w.text()))) {
            return false;
        }
        words.forEach(w -> reading.control("FGI " + w.text()));
        return true;
    }

    /// `ONLY A, B` and `A EYES ONLY`: only those named.
    private static boolean names(Reading reading, String word) {
        boolean eyes = word.endsWith(EYES_ONLY);
        if (!eyes && !word.startsWith(ONLY)) {
            return false;
        }
        String list = eyes ? word.substring(0, word.length() - EYES_ONLY.length()) : word.substring(ONLY.length());
        SortedSet<String> names = new TreeSet<>();
        int from = 0;
        for (int i = 0; i <= list.length(); i++) {
            if (i == list.length() || list.charAt(i) == ',') {
                String name = list.substring(from, i).strip();
                if (!name.isEmpty()) {
                    names.add(name);
                }
                from = i + 1;
            }
        }
        reading.only(names);
        return true;
    }

    /// Controls with space, comma or hyphen where `/` should stand: `NF,OC`, `NF-XD`.
    private static boolean loose(Reading reading, String word, int start, int end) {
        List<Word> words = Words.split(word, 0, word.length(), true);
        Policy policy = reading.policy;
        if (words.size() < 2 || !words.stream().allMatch(w -> policy.tokens().containsKey(w.text()))) {
            return false;
        }
        for (Word each : words) {
            Token token = policy.tokens().get(each.text());
            if (token != null) {
                reading.token(token, start + each.start(), start + each.end());
            }
        }
        boolean commas = word.indexOf(',') >= 0;
        if (!commas || !reading.date.isBefore(NO_MORE_COMMAS)) {
            reading.find(MarkRule.LOOSE_SEPARATOR, start, end, "/ stands between controls of a category");
        }
        return true;
    }

    /// A compartment of a listed control: `SI-G ABCD`.
    private static boolean compartment(Reading reading, String word) {
        if (reading.policy
                        .control(word)
                        .filter(c -> c.traits().head() && !c.id().equals("FGI"))
                        .isEmpty()
                || !Words.plain(word)) {
            return false;
        }
        reading.control(word);
        return true;
    }

    /// Whether the word stands without a level: an unclassified text under a control.
    static boolean alone(Policy policy, Token token) {
        return !token.controls().isEmpty()
                && token.controls().stream()
                        .allMatch(id -> policy.control(id)
                                .map(Control::traits)
                                .filter(Control.Traits::alone)
                                .isPresent());
    }
}
