package org.chancery.cable.internal.write;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.cable.Addressee;
import org.chancery.cable.content.Address;
import org.chancery.cable.content.Envelope;
import org.chancery.cable.internal.AddressReader;
import org.chancery.cable.internal.Ascii;
import org.chancery.cable.internal.Bytes;
import org.chancery.cable.internal.Texts;
import org.chancery.cable.write.WriteRule;

/// Writes format lines 6 to 9, in capitals.
final class AddressWriter {
    private static final Set<String> WORDS = Set.of("FLASH", "NIACT IMMEDIATE", "IMMEDIATE", "PRIORITY", "ROUTINE");
    private static final int LONGEST_NUMBER = 9;
    private static final int MOST = 1000;

    private final Manuscript lines;
    private final Bytes out;
    private final Refusals refusals;
    private final Letters letters;
    private final Doubts doubts;
    private final Texts texts;

    AddressWriter(Writing writing) {
        this.lines = writing.lines();
        this.out = writing.out();
        this.refusals = writing.refusals();
        this.letters = writing.tables().capitals();
        this.doubts = writing.doubts();
        this.texts = writing.tables().texts();
    }

    void write(Envelope envelope) {
        if (envelope.from().isEmpty()) {
            refusals.add(WriteRule.NO_ORIGINATOR, "from", "no originator");
        } else {
            line("FM ", "from", 0, envelope.from().get());
        }
        if (envelope.to().isEmpty() && envelope.info().isEmpty()) {
            refusals.add(WriteRule.NO_ADDRESSEE, "to", "nobody is addressed");
        }
        list("TO ", "to", envelope.to());
        list("INFO ", "info", envelope.info());
        list("XMT ", "exempt", envelope.exempt());
    }

    private void list(String prosign, String place, List<Address> addresses) {
        if (addresses.size() > MOST) {
            refusals.add(WriteRule.TOO_LONG, place, "more than " + MOST + " addressees");
            return;
        }
        for (int i = 0; i < addresses.size(); i++) {
            line(i == 0 ? prosign : "", place, i + 1, addresses.get(i));
        }
    }

    private void line(String prosign, String list, int index, Address address) {
        lines.begin(false);
        out.ascii(prosign);
        int start = out.size();
        if (address.indicator().isPresent()) {
            value(address.indicator().get(), list, index);
            if (!HeadingWriter.indicator(out.array(), start, out.size())) {
                refuse(list, index, "\"" + address.indicator().get() + "\" is no routing indicator");
            }
            out.add('/');
        }
        int name = out.size();
        value(address.name(), list, index);
        int nameEnd = out.size();
        if (name == nameEnd) {
            refuse(list, index, "an address without a name");
        }
        address.office().ifPresent(office -> office(office, list, index));
        address.precedence().ifPresent(word -> precedence(word, list, index));
        address.number().ifPresent(number -> number(number, list, index));
        if (out.size() - lines.current() > Wrapping.WIDTH) {
            refusals.add(WriteRule.LINE_TOO_LONG, place(list, index), "an address has one line of 69 columns");
        }
        byte[] bytes = out.array();
        lines.doubt(!plain(bytes, name, nameEnd)
                || (digits(bytes, name, nameEnd) && !readsAs(address, start))
                || (prosign.isEmpty() && (doubts.opens(bytes, start, nameEnd) || field(bytes, start, nameEnd))));
        lines.end();
    }

    private static boolean digits(byte[] bytes, int from, int to) {
        for (int p = from; p < to; p++) {
            if (Ascii.digit(bytes[p])) {
                return true;
            }
        }
        return false;
    }

    /// Whether an address with digits in its name is read from its line as what it is.
    private boolean readsAs(Address address, int start) {
        Addressee read = AddressReader.read(out.array(), start, out.size(), texts);
        return raised(address)
                .equals(new Address(read.indicator(), read.name(), read.office(), read.precedence(), read.number()));
    }

    private boolean field(byte[] bytes, int from, int to) {
        return doubts.field(bytes, from, to, false);
    }

    private void office(String office, String list, int index) {
        out.ascii("//");
        int start = out.size();
        value(office, list, index);
        byte[] bytes = out.array();
        int end = out.size();
        if (start == end || bytes[start] == '/' || bytes[end - 1] == '/') {
            refuse(list, index, "\"" + office + "\" is no office code");
        }
        lines.doubt(office.indexOf(' ') >= 0);
        out.ascii("//");
    }

    private void precedence(String word, String list, int index) {
        if (!WORDS.contains(word)) {
            refuse(list, index, "\"" + word + "\" is no precedence");
        }
        out.add(' ');
        out.ascii(word);
    }

    private void number(String number, String list, int index) {
        boolean digits = !number.isEmpty() && number.length() <= LONGEST_NUMBER;
        for (int i = 0; i < number.length(); i++) {
            digits &= HeadingWriter.digit(number.charAt(i));
        }
        if (!digits) {
            refuse(list, index, "\"" + number + "\" is no continuity number");
        }
        out.add(' ');
        out.ascii(number);
    }

    /// Adds a value in capitals.
    private void value(String value, String list, int index) {
        int length = value.length();
        boolean edges = length > 0 && (value.charAt(0) == ' ' || value.charAt(length - 1) == ' ');
        if (edges || value.contains("  ")) {
            refuse(list, index, "\"" + value + "\" has blanks too many");
        }
        for (int i = 0; i < length; i++) {
            char c = value.charAt(i);
            char raised = c >= 'a' && c <= 'z' ? (char) (c - 32) : c;
            if (!letters.has(raised)) {
                refusals.character(place(list, index), value, i);
                return;
            }
            out.add(raised);
        }
    }

    /// Whether the name is words of letters and digits, none of which means something else.
    private boolean plain(byte[] bytes, int from, int to) {
        boolean head = true;
        boolean apart = true;
        for (int p = from; p < to; p++) {
            byte b = bytes[p];
            boolean phrase = (apart || b == 'U') && doubts.phraseAt(bytes, p, to);
            if (phrase || (head && word(bytes, p, to))) {
                return false;
            }
            head = b == ' ';
            apart = !Ascii.upper(b);
            if (apart && !head && !Ascii.digit(b) && b != '.' && b != '-' && b != '\'') {
                return false;
            }
        }
        return true;
    }

    private static boolean word(byte[] bytes, int at, int end) {
        return switch (bytes[at]) {
            case 'T' -> Ascii.wordAt(bytes, at, end, "TO");
            case 'I' -> Ascii.wordAt(bytes, at, end, "INFO") || Ascii.wordAt(bytes, at, end, "IMMEDIATE");
            case 'X' -> Ascii.wordAt(bytes, at, end, "XMT");
            case 'B' -> Ascii.wordAt(bytes, at, end, "BT");
            case 'F' -> Ascii.wordAt(bytes, at, end, "FM") || Ascii.wordAt(bytes, at, end, "FLASH");
            case 'P' -> Ascii.wordAt(bytes, at, end, "PRIORITY") || Ascii.wordAt(bytes, at, end, "PIORITY");
            case 'R' -> Ascii.wordAt(bytes, at, end, "ROUTINE");
            default -> false;
        };
    }

    private void refuse(String list, int index, String reason) {
        refusals.add(WriteRule.BAD_ADDRESS, place(list, index), reason);
    }

    private static String place(String list, int index) {
        return index == 0 ? list : list + " " + index;
    }

    /// What an address becomes: in capitals.
    static Address raised(Address address) {
        return new Address(
                address.indicator().map(AddressWriter::raised),
                raised(address.name()),
                address.office().map(AddressWriter::raised),
                address.precedence(),
                address.number());
    }

    static Optional<Address> raised(Optional<Address> address) {
        return address.map(AddressWriter::raised);
    }

    private static String raised(String value) {
        return value.toUpperCase(java.util.Locale.ROOT);
    }
}
