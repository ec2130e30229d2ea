package org.chancery.cable.internal.write;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.chancery.cable.content.Paragraph;
import org.chancery.cable.content.Reference;
import org.chancery.cable.content.Text;
import org.chancery.cable.content.TextFields;
import org.chancery.cable.content.TextFields.SubjectLine;
import org.chancery.cable.internal.Ascii;
import org.chancery.cable.internal.Bytes;
import org.chancery.cable.internal.CitedText;
import org.chancery.cable.write.WriteRule;
import org.chancery.marking.AuthorityBlock;
import org.chancery.marking.OrderLine;
import org.chancery.marking.Scheme;

/// Writes the fields between captions and first paragraph, each a value of words that goes on over as many lines as
/// it needs.
final class FieldWriter {
    private static final List<String> AUTHORITIES = List.of("CLASSIFIED BY", "DERIVED FROM", "DECLASSIFY ON");
    private static final String PASS = "PASS TO ";
    private static final int INDENT = 5;
    private static final int MOST = 1000;
    private static final int LONGEST = 100_000;

    /// Where a value stands, in words only where they are wanted.
    ///
    /// @param index of a list's element, from 0; -1 where it is none
    private record Place(String name, int index) {
        Place(String name) {
            this(name, -1);
        }

        String words() {
            return index < 0 ? name : name + " " + (index + 1);
        }
    }

    private final Writing writing;
    private final Manuscript lines;
    private final Bytes out;
    private final Refusals refusals;

    FieldWriter(Writing writing) {
        this.writing = writing;
        this.lines = writing.lines();
        this.out = writing.out();
        this.refusals = writing.refusals();
    }

    /// All fields that there are, a blank line before each group. An authority that the first paragraph states is
    /// not written twice.
    void write(Text text) {
        TextFields fields = text.fields();
        if (fields.order().isPresent()
                || !fields.tags().isEmpty()
                || fields.subject().isPresent()) {
            lines.blankLine();
        }
        fields.order().ifPresent(this::order);
        tags(fields.tags());
        fields.subject().ifPresent(this::subject);
        references(fields.references());
        fields.authority().ifPresent(authority -> {
            if (!numbered(authority, text.paragraphs())) {
                authority(authority);
            }
        });
    }

    /// Whether the first paragraph is the authority, as in `1. (U) CLASSIFIED BY ...`.
    static boolean numbered(TextFields.Authority authority, List<Paragraph> paragraphs) {
        if (paragraphs.isEmpty()
                || !paragraphs
                        .getFirst()
                        .text()
                        .startsWith(authority
                                .text()
                                .substring(0, Math.min(10, authority.text().length())))) {
            return false;
        }
        byte[] words = single(paragraphs.getFirst().text().getBytes(StandardCharsets.UTF_8));
        return Arrays.equals(words, single(authority.text().getBytes(StandardCharsets.UTF_8)));
    }

    private void order(TextFields.Order order) {
        String text = order.text();
        if (!text.startsWith("E.O.") && !text.startsWith("E. O.") && !text.startsWith("EO")) {
            refusals.add(WriteRule.BAD_FIELD, "executive order", "\"" + text + "\" does not begin with E.O.");
        }
        if (!new TextFields.Order(text, OrderLine.read(text, writing.date())).equals(order)) {
            refusals.add(WriteRule.BAD_FIELD, "executive order", "\"" + text + "\" does not say what it is to say");
        }
        lines.begin(true);
        value(new Place("executive order"), text, 0);
        lines.end();
    }

    private void tags(List<String> tags) {
        if (tags.isEmpty()) {
            return;
        }
        if (tags.size() > MOST) {
            refusals.add(WriteRule.TOO_LONG, "TAGS", "more than " + MOST + " codes");
            return;
        }
        StringBuilder list = new StringBuilder(tags.size() * 6);
        for (int i = 0; i < tags.size(); i++) {
            String tag = tags.get(i);
            boolean person = person(tag);
            boolean blank = i == 0 || person;
            list.append(blank ? " " : ", ");
            list.append(person ? "(" : "").append(tag).append(person ? ")" : "");
            if (tag.isBlank() || tag.indexOf('(') >= 0 || tag.indexOf(')') >= 0) {
                refusals.add(WriteRule.BAD_FIELD, "TAGS", "\"" + tag + "\" is no code");
            }
            lines.doubt(person && i == 0);
        }
        lines.begin(true);
        out.ascii("TAGS:");
        out.add(' ');
        value(new Place("TAGS"), list.substring(1), 0);
        lines.end();
    }

    /// Whether a code is written in parentheses: a person, or what would be read as several codes.
    private boolean person(String tag) {
        for (int i = 0; i < tag.length(); i++) {
            char c = tag.charAt(i);
            if (c == ' ' || c == ',' || c == ';' || c == '/' || c == '.' || c == ':') {
                return true;
            }
        }
        return tag.length() > 4
                && writing.tables().tags().split(tag.toUpperCase(Locale.ROOT)).size() > 1;
    }

    private void subject(SubjectLine subject) {
        lines.begin(true);
        out.ascii("SUBJECT: ");
        int before = out.size();
        subject.mark().ifPresent(mark -> mark("subject", mark));
        int start = out.size();
        value(new Place("subject"), subject.text(), 0);
        byte[] bytes = out.array();
        lines.doubt(out.size() > start
                && (bytes[start] == '/' || bytes[start] == '(' || Ascii.at(bytes, before, start + 1, "UNCLASSIFIED/")));
        lines.doubt(subject.text().contains(" /") || subject.text().contains("UNCLASSIFIED/"));
        lines.end();
    }

    private void mark(String place, String mark) {
        if (writing.tables().scheme().readPortion(mark, writing.date()).isEmpty()) {
            refusals.add(WriteRule.NOT_A_MARK, place, "\"" + mark + "\" is no portion mark known");
        }
        out.add('(');
        out.ascii(mark);
        out.ascii(") ");
    }

    private void references(List<Reference> references) {
        if (references.isEmpty()) {
            return;
        }
        if (references.size() > MOST) {
            refusals.add(WriteRule.TOO_LONG, "references", "more than " + MOST + " references");
            return;
        }
        lines.blankLine();
        String last = "";
        for (int i = 0; i < references.size(); i++) {
            Reference reference = references.get(i);
            lines.begin(i == 0);
            out.ascii(i == 0 ? "REF: " : "     ");
            if (!reference.letter().isEmpty()) {
                letter(reference.letter(), last, i);
                last = reference.letter();
            }
            boolean another =
                    i + 1 < references.size() && references.get(i + 1).letter().isEmpty();
            cited(reference, i);
            if (another) {
                out.add(';');
                lines.doubt(true);
            }
            lines.end();
        }
    }

    private void letter(String letter, String last, int index) {
        char c = letter.charAt(0);
        int before = last.isEmpty() ? 'A' - 1 : last.charAt(0);
        if (letter.length() != 1 || c < 'A' || c > 'Z' || c <= before) {
            refusals.add(WriteRule.BAD_FIELD, "reference " + (index + 1), "letters are single, and go on from A to Z");
        }
        lines.doubt(c != before + 1);
        out.add(c);
        out.ascii(". ");
    }

    private void cited(Reference reference, int index) {
        Place place = new Place("reference", index);
        int start = out.size();
        value(place, reference.text(), INDENT);
        byte[] bytes = out.array();
        if (!CitedText.messages(bytes, start, out.size(), writing.year()).equals(reference.messages())) {
            refusals.add(
                    WriteRule.REFERENCE_NAMES,
                    place.words(),
                    "\"" + reference.text() + "\" does not name the messages that it is to name");
        }
        for (int p = start; p < out.size(); p++) {
            boolean closes = bytes[p] == '.' || bytes[p] == ')' || bytes[p] == ':';
            boolean single = closes
                    && p - 1 >= start
                    && Ascii.letter(bytes[p - 1])
                    && (p - 1 == start || !Ascii.letter(bytes[p - 2]));
            lines.doubt(single || bytes[p] == ';');
        }
    }

    private void authority(TextFields.Authority authority) {
        String text = authority.text();
        boolean begins = false;
        for (int i = 0; i < AUTHORITIES.size(); i++) {
            String word = AUTHORITIES.get(i);
            begins |= text.regionMatches(true, 0, word, 0, word.length());
        }
        if (!begins) {
            refusals.add(
                    WriteRule.BAD_FIELD,
                    "classification authority",
                    "\"" + text + "\" begins with none of " + String.join(", ", AUTHORITIES));
        }
        if (!new TextFields.Authority(text, AuthorityBlock.read(text, writing.date())).equals(authority)) {
            refusals.add(
                    WriteRule.BAD_FIELD, "classification authority", "\"" + text + "\" does not say what it is to say");
        }
        lines.blankLine();
        lines.begin(true);
        value(new Place("classification authority"), text, 0);
        lines.end();
    }

    /// One line: a caption, a passing line.
    void line(String place, int index, String text) {
        lines.begin(false);
        int start = out.size();
        byte[] words = words(new Place(place, index), text);
        if (words.length > Wrapping.WIDTH) {
            refusals.add(WriteRule.LINE_TOO_LONG, place + " " + (index + 1), "one line of 69 columns");
        }
        out.add(words, 0, words.length);
        byte[] bytes = out.array();
        Doubts doubts = writing.doubts();
        boolean passing = Ascii.at(bytes, start, out.size(), PASS);
        lines.doubt(doubts.begins(bytes, passing ? start + PASS.length() : start, out.size())
                || doubts.field(bytes, start, out.size(), false)
                || marks(bytes, start, out.size()));
        lines.end();
    }

    /// The words of a text with one blank between them; none where they are refused.
    private byte[] words(Place place, String text) {
        if (text.isBlank()) {
            refusals.add(WriteRule.BAD_FIELD, place.words(), "nothing in it");
            return new byte[0];
        }
        if (text.length() > LONGEST) {
            refusals.add(WriteRule.TOO_LONG, place.words(), "more than " + LONGEST + " characters");
            return new byte[0];
        }
        byte[] words = single(text.getBytes(StandardCharsets.UTF_8));
        if (writing.tables().letters().foreign(words) >= 0) {
            refusals.character(place.words(), text, writing.tables().letters().foreign(text));
            return new byte[0];
        }
        return words;
    }

    /// Adds words, from where the line stands, over as many lines as they need; blanks between words are made one.
    private void value(Place place, String text, int indent) {
        byte[] words = words(place, text);
        int from = 0;
        int room = Wrapping.WIDTH - (out.size() - lines.current());
        boolean first = true;
        while (from < words.length) {
            int end = Wrapping.end(words, from, words.length, room);
            if (end < 0) {
                refusals.add(WriteRule.LINE_TOO_LONG, place.words(), "a word that no line of 69 columns can hold");
                return;
            }
            out.add(words, from, end);
            doubt(first);
            if (end < words.length) {
                lines.end();
                lines.begin(false);
                for (int i = 0; i < indent; i++) {
                    out.add(' ');
                }
            }
            first = false;
            from = end + 1;
            room = Wrapping.WIDTH - indent;
        }
    }

    private void doubt(boolean first) {
        byte[] bytes = out.array();
        int start = lines.current();
        int end = out.size();
        Doubts doubts = writing.doubts();
        boolean doubtful =
                Doubts.page(bytes, start, end) || doubts.field(bytes, start, end, first) || marks(bytes, start, end);
        if (!first) {
            int at = Ascii.skipBlanks(bytes, start, end);
            doubtful |= doubts.opens(bytes, start, end) || captions(bytes, at, end) || numbered(bytes, at, end);
        }
        lines.doubt(doubtful);
    }

    private boolean marks(byte[] bytes, int start, int end) {
        Doubts doubts = writing.doubts();
        int open = start;
        while (open < end && bytes[open] != '(') {
            open++;
        }
        return open < end
                && (doubts.mark(bytes, start, end, writing.date()) || doubts.mark(bytes, start, end, LocalDate.EPOCH));
    }

    /// Whether the line could be words of captions alone.
    private boolean captions(byte[] bytes, int at, int end) {
        int word = at;
        while (word < end && !Ascii.blank(bytes[word]) && bytes[word] != ',') {
            word++;
        }
        Scheme scheme = writing.tables().scheme();
        return scheme.captionAt(bytes, at, word) || (end - at <= 60 && scheme.captionAt(bytes, at, end));
    }

    /// Whether the line could be the number of a message in a yearly series, `FLEETADMIN 129/05`.
    private static boolean numbered(byte[] bytes, int at, int end) {
        int slash = at;
        while (slash < end && bytes[slash] != '/') {
            slash++;
        }
        return slash < end && Ascii.upper(bytes[at]);
    }

    private static byte[] single(byte[] bytes) {
        int size = 0;
        for (int p = 0; p < bytes.length; p++) {
            boolean blank = bytes[p] == ' ' || bytes[p] == '\n';
            if (!blank) {
                bytes[size++] = bytes[p];
            } else if (size > 0 && bytes[size - 1] != ' ') {
                bytes[size++] = ' ';
            }
        }
        int end = size > 0 && bytes[size - 1] == ' ' ? size - 1 : size;
        return end == bytes.length ? bytes : Arrays.copyOf(bytes, end);
    }
}
