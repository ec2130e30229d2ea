package org.chancery.cable.internal.write;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.cable.content.Content;
import org.chancery.cable.content.Paragraph;
import org.chancery.cable.internal.Ascii;
import org.chancery.cable.internal.Bytes;
import org.chancery.cable.internal.LineDoubts;
import org.chancery.cable.internal.Seek;
import org.chancery.cable.write.WriteRule;
import org.chancery.marking.Level;
import org.chancery.marking.PortionMark;
import org.chancery.marking.Scheme;

/// Writes paragraphs, a blank line before each, and the signature.
final class BodyWriter {
    private static final int MOST = 100_000;
    private static final int LONGEST_PREFIX = 60;

    private final Writing writing;
    private final Manuscript lines;
    private final Bytes out;
    private final Refusals refusals;
    private final Doubts doubts;
    private final Level level;
    private final Set<String> known = new HashSet<>(8);
    private int lastNumber;
    private int lastUnmarked;
    /// The letter that stood in parentheses last in the paragraph, up to where it was looked for.
    private byte letter;

    private int lettersSeen;

    /// @param level the level of the message as a whole
    BodyWriter(Writing writing, Level level) {
        this.writing = writing;
        this.lines = writing.lines();
        this.out = writing.out();
        this.refusals = writing.refusals();
        this.doubts = writing.doubts();
        this.level = level;
    }

    void write(Content content) {
        List<Paragraph> paragraphs = content.text().paragraphs();
        if (paragraphs.isEmpty()) {
            refusals.add(WriteRule.NO_TEXT, "paragraphs", "no paragraph");
            return;
        }
        if (paragraphs.size() > MOST) {
            refusals.add(WriteRule.TOO_LONG, "paragraphs", "more than " + MOST + " paragraphs");
            return;
        }
        for (int i = 0; i < paragraphs.size(); i++) {
            paragraph(paragraphs.get(i), i);
        }
        Optional<String> signature = content.text().signature();
        if (signature.isPresent()) {
            signature(signature.get());
        } else {
            unsigned();
        }
    }

    private void paragraph(Paragraph paragraph, int index) {
        lines.blankLine();
        lines.begin(true);
        int start = out.size();
        int before = lines.lines();
        prefix(paragraph, index);
        int text = out.size();
        letter = 0;
        lettersSeen = text;
        lines(paragraph, index);
        int first = before < lines.lines() ? lines.start(before) : out.size();
        byte[] bytes = out.array();
        boolean authority = index == 0 && Doubts.authority(bytes, text, first);
        boolean begins = text == start ? doubts.opens(bytes, text, first) : Doubts.page(bytes, text, first);
        boolean numbered = paragraph.mark().isEmpty() && Doubts.counts(bytes, text, first);
        boolean bare = index == 0 && text == start && !LineDoubts.headsBody(bytes, text, first);
        lines.doubt(authority || begins || numbered || bare);
    }

    private void prefix(Paragraph paragraph, int index) {
        String number = paragraph.number();
        boolean marked = paragraph.mark().isPresent();
        if (!marked && level.compareTo(writing.tables().scheme().unclassified().level()) > 0) {
            refusals.add(WriteRule.UNMARKED, place(index), "no portion mark in a message that is " + level.name());
        }
        number(number, marked, index);
        if (marked) {
            mark(paragraph.mark().get(), index);
        }
        if (out.size() - lines.current() > LONGEST_PREFIX) {
            refusals.add(WriteRule.LINE_TOO_LONG, place(index), "number and mark leave no room for the text");
        }
    }

    private void number(String number, boolean marked, int index) {
        int value = value(number);
        boolean letter = number.length() == 1 && number.charAt(0) >= 'A' && number.charAt(0) <= 'Z';
        boolean bare = index == 0 && number.isEmpty() && !marked;
        boolean first = index == 0 && value != 1;
        boolean again = marked && value > 0 && value <= lastUnmarked;
        lines.doubt(!bare && (first || again || (marked ? value < 0 && !letter : value != lastNumber + 1)));
        lastNumber = value > 0 ? value : lastNumber;
        lastUnmarked = marked ? lastUnmarked : Math.max(lastUnmarked, value);
        if (number.isEmpty()) {
            return;
        }
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            boolean known = HeadingWriter.digit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '.';
            if (!known) {
                refusals.add(WriteRule.BAD_FIELD, place(index), "\"" + number + "\" is no paragraph number");
                return;
            }
        }
        out.ascii(number);
        out.ascii(". ");
    }

    /// The number that three digits at most write; -1 for anything else, and for digits with a zero before them.
    private static int value(String number) {
        int value = 0;
        for (int i = 0; i < number.length(); i++) {
            if (!HeadingWriter.digit(number.charAt(i)) || i == 3) {
                return -1;
            }
            value = value * 10 + number.charAt(i) - '0';
        }
        return number.isEmpty() || number.charAt(0) == '0' ? -1 : value;
    }

    private void mark(String mark, int index) {
        if (!known.contains(mark)) {
            Scheme scheme = writing.tables().scheme();
            Optional<PortionMark> read = scheme.readPortion(mark, writing.date());
            if (read.isEmpty()) {
                refusals.add(WriteRule.NOT_A_MARK, place(index), "\"" + mark + "\" is no portion mark known");
                return;
            }
            if (read.get().label().level().compareTo(level) > 0) {
                refusals.add(
                        WriteRule.MARK_ABOVE,
                        place(index),
                        "(" + mark + ") in a message that is " + level.name() + " overall");
                return;
            }
            known.add(mark);
            lines.doubt(!plain(mark));
        }
        out.add('(');
        out.ascii(mark);
        out.ascii(") ");
    }

    /// Whether a mark is of capitals, digits and the signs of marks, which a reader looks for in parentheses.
    private static boolean plain(String mark) {
        for (int i = 0; i < mark.length(); i++) {
            char c = mark.charAt(i);
            if (!(c >= 'A' && c <= 'Z') && !HeadingWriter.digit(c) && "/, -&".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /// The lines of the text, the first behind number and mark.
    private void lines(Paragraph paragraph, int index) {
        byte[] text = paragraph.text().getBytes(StandardCharsets.UTF_8);
        if (foreign(text)) {
            refusals.character(
                    place(index), paragraph.text(), writing.tables().letters().foreign(paragraph.text()));
            return;
        }
        int end = Ascii.trimEnd(text, 0, text.length);
        int from = 0;
        while (from < end && text[from] == ' ') {
            from++;
        }
        boolean first = true;
        while (first || from < end) {
            int next = Seek.lineEnd(text, from, end);
            if (!first) {
                lines.end();
                lines.begin(true);
            }
            if (!broken(text, from, Ascii.trimEnd(text, from, next), first)) {
                refusals.add(
                        WriteRule.LINE_TOO_LONG,
                        place(index) + ", character " + (from + 1),
                        "a word that no line of 69 columns can hold");
                return;
            }
            first = false;
            from = next + 1;
        }
        out.cut(Ascii.trimEnd(out.array(), lines.current(), out.size()));
        lines.end();
    }

    /// Looks over a text once: whether it holds a foreign character. Marks and numbers in it are doubted.
    private boolean foreign(byte[] text) {
        Letters letters = writing.tables().letters();
        byte single = 0;
        for (int p = letters.sign(text, 0); p < text.length; p = letters.sign(text, p + 1)) {
            if (letters.foreign(text[p])) {
                return true;
            }
            if (text[p] == '.') {
                lines.doubt(Doubts.numberInside(text, p, lastNumber));
                continue;
            }
            lines.doubt(doubts.markInside(text, p, writing.date(), single));
            boolean another = p + 2 < text.length && text[p + 2] == ')' && Ascii.upper(text[p + 1]);
            single = another ? text[p + 1] : single;
        }
        return false;
    }

    /// Adds one line of the text as the lines that it needs; false where it cannot be broken.
    private boolean broken(byte[] text, int from, int to, boolean own) {
        int at = from;
        boolean numbered = own;
        do {
            int room = Wrapping.WIDTH - (out.size() - lines.current());
            int end = Wrapping.end(text, at, to, room);
            if (end < 0) {
                return false;
            }
            int start = out.size();
            out.add(text, at, end);
            lines.doubt(!numbered && interrupts(start));
            at = end + 1;
            numbered = false;
            if (at < to) {
                lines.end();
                lines.begin(true);
            }
        } while (at < to);
        return true;
    }

    /// Whether the line that was begun could be read as the beginning of something.
    private boolean interrupts(int start) {
        byte[] bytes = out.array();
        int end = out.size();
        return doubts.breaks(bytes, start, end)
                || (Doubts.counts(bytes, start, end)
                        && new LineDoubts(bytes, writing.tables().scheme(), writing.date())
                                .portion(start, end, lastNumber, letterBefore(start)));
    }

    /// The letter that stands in parentheses last before a place, not before the paragraph's text; 0 where none does.
    private byte letterBefore(int at) {
        byte[] bytes = out.array();
        for (; lettersSeen + 2 < at; lettersSeen++) {
            boolean single = bytes[lettersSeen] == '(' && bytes[lettersSeen + 2] == ')';
            letter = single && Ascii.upper(bytes[lettersSeen + 1]) ? bytes[lettersSeen + 1] : letter;
        }
        return letter;
    }

    private void signature(String signature) {
        lines.blankLine();
        lines.begin(true);
        int start = out.size();
        boolean plain = signature.length() >= 2 && signature.length() <= 40 && !signature.startsWith("EXERCISE");
        for (int i = 0; i < signature.length(); i++) {
            char c = signature.charAt(i);
            if (!writing.tables().letters().has(c)) {
                refusals.character("signature", signature, i);
                return;
            }
            plain &= (c >= 'A' && c <= 'Z') || c == '\'' || ((c == ' ' || c == '-') && i > 0);
        }
        out.ascii(signature);
        lines.doubt(!plain || signature.endsWith(" ") || doubts.opens(out.array(), start, out.size()));
        lines.end();
    }

    /// The last line of a text that nobody signed may be read as a signature, or as the end of the text.
    private void unsigned() {
        byte[] bytes = out.array();
        lines.doubt(Doubts.signed(bytes, Ascii.trimEnd(bytes, 0, out.size())));
    }

    private static String place(int index) {
        return "paragraph " + (index + 1);
    }
}
