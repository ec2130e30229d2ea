package org.chancery.cable.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.cable.Portion;
import org.chancery.cable.Rule;
import org.chancery.cable.Span;
import org.chancery.marking.PortionMark;

/// The body: where its portions begin. A portion begins at a mark at the start of a line, at the next paragraph number,
/// at a mark behind the end of a sentence, and where a second heading or classification line stands.
final class ParagraphReader {
    private static final int WIDEST_GAP = 3;

    private final Parts parts;
    private final byte[] bytes;
    private final ParagraphStart starts;
    private final HeadingReader headings;
    private final BlockReader blocks;
    private final List<Piece> pieces = new ArrayList<>();
    private int last;
    private byte lastLetter;
    private boolean anyMarked;
    private boolean inHeading;
    /// Whether the first number stood in parentheses: else such numbers count the items of a list.
    private boolean enclosed;

    ParagraphReader(Parts parts, LocalDate date) {
        this.parts = parts;
        this.bytes = parts.bytes;
        this.starts = new ParagraphStart(bytes, parts.scheme, date);
        this.headings = new HeadingReader(parts, parts.heading);
        this.blocks = new BlockReader(parts);
    }

    /// The pieces from body to trailer, in order; none where there is no body.
    List<Piece> read() {
        if (parts.body < 0 || Ascii.skipWhite(bytes, parts.body, parts.trailer) >= parts.trailer) {
            parts.body = -1;
            return pieces;
        }
        pieces.add(Piece.plain(Portion.Kind.PARAGRAPH, parts.body));
        LineScanner lines = new LineScanner(bytes, parts.body, parts.trailer);
        while (lines.advance()) {
            line(lines.start(), lines.end());
        }
        ListItems.giveBack(pieces);
        blocks.finish(pieces, parts.trailer);
        return pieces;
    }

    private void line(int start, int end) {
        int at = Ascii.skipBlanks(bytes, start, end);
        at = Ascii.at(bytes, at, end, "RMKS/") ? behindRemarks(at + 5, end) : at;
        if (at >= end) {
            return;
        }
        if (Ascii.lower(bytes[at]) && !ParagraphStart.may(bytes, at, end)) {
            inHeading = false;
            blocks.line(at, end, pieces);
            marks(at, end);
            return;
        }
        if (PageLine.at(bytes, at, end) || PageLine.repeatedAt(bytes, at, end)) {
            Pages.take(parts, at, end);
            return;
        }
        if (secondHeading(at, end) || secondClassLine(at, end)) {
            return;
        }
        Optional<ParagraphStart.Start> begun = starts.atLineStart(at, end);
        if (begun.isPresent() && !begins(begun.get(), at - start)) {
            begun = Optional.empty();
        }
        if (begun.isPresent()) {
            begin(begun.get());
        }
        int text = Ascii.skipBlanks(bytes, begun.isPresent() ? begun.get().text() : at, end);
        blocks.line(text, end, pieces);
        marks(text, end);
    }

    private int behindRemarks(int slash, int end) {
        return Ascii.skipBlanks(bytes, slash < end && bytes[slash] == '/' ? slash + 1 : slash, end);
    }

    private boolean begins(ParagraphStart.Start start, int indent) {
        if (start.mark().isPresent()) {
            boolean alone = start.number().isEmpty();
            return !letter(start.mark().get(), alone) && !(alone && wrapped(start));
        }
        int value = start.value();
        boolean next = value == last + 1;
        if (bytes[start.at()] == '(') {
            return next && (last == 0 || enclosed);
        }
        return value > 0 && (next || (indent <= 1 && value > last && value <= last + WIDEST_GAP));
    }

    /// Whether a one-letter mark only came to a line's start because a sentence was wrapped there: no portion of the
    /// message has been marked yet, and the line before breaks off after a letter, a digit or a comma.
    private boolean wrapped(ParagraphStart.Start start) {
        String mark = start.mark().map(PortionMark::text).orElse("");
        int before = Ascii.trimEnd(bytes, parts.body, start.at());
        if (mark.length() != 1 || anyMarked || before == parts.body || blankLine(before, start.at())) {
            return false;
        }
        byte b = bytes[before - 1];
        boolean broken = Ascii.letter(b) || Ascii.digit(b) || b == ',';
        if (broken) {
            Span place = new Span(start.at(), start.text());
            parts.find(Rule.LETTER_NOT_MARK, place, "(" + mark + ") stands inside a sentence: read as a letter");
        }
        return broken;
    }

    private boolean blankLine(int from, int to) {
        int feeds = 0;
        for (int p = from; p < to; p++) {
            feeds += bytes[p] == '\n' ? 1 : 0;
        }
        return feeds > 1;
    }

    private void begin(ParagraphStart.Start start) {
        int value = start.value();
        if (value > 0) {
            enclosed = last == 0 ? bytes[start.at()] == '(' : enclosed;
            last = value;
        }
        lastLetter = 0;
        Piece piece = new Piece(
                Portion.Kind.PARAGRAPH, start.at(), start.number(), start.mark(), start.text(), Optional.empty());
        put(piece);
    }

    /// Adds a piece; one that begins where the last piece has no text yet takes its place.
    private void put(Piece piece) {
        anyMarked |= piece.mark().isPresent();
        Piece previous = pieces.getLast();
        boolean bare = previous.number().isEmpty() && previous.mark().isEmpty();
        if (bare && Ascii.skipWhite(bytes, previous.start(), piece.start()) >= piece.start()) {
            pieces.removeLast();
            pieces.add(new Piece(
                    piece.kind(), previous.start(), piece.number(), piece.mark(), piece.text(), piece.inside()));
        } else {
            pieces.add(piece);
        }
    }

    /// Whether a one-letter mark is the next letter of a list, `(A) ... (B) ... (C)`.
    private boolean letter(PortionMark mark, boolean alone) {
        return alone
                && lastLetter != 0
                && mark.text().length() == 1
                && mark.text().charAt(0) == lastLetter + 1;
    }

    /// Marks inside a line: behind the end of a sentence one begins a portion; elsewhere it is told.
    private void marks(int from, int end) {
        int stop = Seek.numberOrParenthesis(bytes, from, end);
        for (int p = stop; p < end; p = Seek.numberOrParenthesis(bytes, p + 1, end)) {
            if (bytes[p] != '(') {
                if (p > from && Ascii.blank(bytes[p - 1])) {
                    p = Math.max(p, numberInside(p, from, end));
                }
                continue;
            }
            blocks.parenthesis(p + 1, end, pieces);
            Optional<PortionMark> mark = starts.markAt(p, end);
            if (mark.isEmpty() && numberBefore(p, from) < p) {
                mark = starts.smallMarkAt(p, end);
            }
            boolean wordBefore = p > from && (Ascii.letter(bytes[p - 1]) || Ascii.digit(bytes[p - 1]));
            if (mark.isPresent() && !wordBefore && !letter(mark.get(), true)) {
                inside(mark.get(), p, from);
            }
            if (p + 2 < end && bytes[p + 2] == ')' && Ascii.upper(bytes[p + 1])) {
                lastLetter = bytes[p + 1];
            }
        }
    }

    private void inside(PortionMark mark, int at, int from) {
        int number = numberBefore(at, from);
        int sentence = Ascii.trimEnd(bytes, from, number);
        int text = at + mark.text().length() + 2;
        String digits = Ascii.text(bytes, number, Ascii.digitsEnd(bytes, number, at));
        boolean inTurn = ParagraphStart.value(digits) == last + 1 && number < at;
        if (sentence > from && sentence < number && (inTurn || ends(bytes[sentence - 1]))) {
            last = digits.isEmpty() ? last : Math.max(last, Integer.parseInt(digits));
            put(new Piece(Portion.Kind.PARAGRAPH, number, digits, Optional.of(mark), text, Optional.empty()));
            return;
        }
        Piece current = pieces.getLast();
        boolean covered =
                current.mark().map(m -> m.label().dominates(mark.label())).orElse(false);
        if (covered || (current.mark().isEmpty() && mark.text().length() == 1)) {
            return;
        }
        if (!anyMarked) {
            return;
        }
        parts.find(Rule.MARK_INSIDE, new Span(at, text), "(" + mark.text() + ") stands inside a paragraph");
        if (current.mark().isPresent() && mark.text().indexOf('/') >= 0) {
            pieces.removeLast();
            pieces.add(current.holding(mark.label()));
        }
    }

    /// Begins a paragraph at the next number in turn, where it stands inside the line but in no sentence:
    /// behind a sentence's end, or with the two blanks that follow a paragraph's number.
    /// Says where the number ends, or `at`.
    private int numberInside(int at, int from, int end) {
        int dot = Ascii.digitsEnd(bytes, at, end);
        int text = Ascii.skipBlanks(bytes, dot + 1, end);
        boolean apart = dot < end && bytes[dot] == '.' && text > dot + 1 && text < end && Ascii.upper(bytes[text]);
        if (!apart || last == 0 || Ascii.number(bytes, at, dot) != last + 1) {
            return at;
        }
        byte before =
                bytes[Ascii.trimEnd(bytes, from, at - 1) - 1 < from ? from : Ascii.trimEnd(bytes, from, at - 1) - 1];
        if (!ends(before) && text < dot + 3) {
            return at;
        }
        last++;
        String number = Ascii.text(bytes, at, dot);
        put(new Piece(Portion.Kind.PARAGRAPH, at, number, Optional.empty(), dot + 1, Optional.empty()));
        return dot;
    }

    /// Where `5. ` begins before a mark, or the mark itself.
    private int numberBefore(int at, int from) {
        int dot = Ascii.trimEnd(bytes, from, at) - 1;
        if (dot <= from || bytes[dot] != '.') {
            return at;
        }
        int digits = dot;
        while (digits > from && Ascii.digit(bytes[digits - 1]) && dot - digits < 3) {
            digits--;
        }
        return digits < dot && digits > from && Ascii.blank(bytes[digits - 1]) ? digits : at;
    }

    private static boolean ends(byte b) {
        return b == '.' || b == '?' || b == '!' || b == ':' || b == '/';
    }

    /// A heading inside the body: its lines are read as such up to the first that is none.
    private boolean secondHeading(int at, int end) {
        if (inHeading && headings.goesOn(at, end)) {
            return headings.take(at, headings.cut(at, end));
        }
        boolean station = headings.stationLineAt(at, end) && !TransmissionReader.routingAt(bytes, at, end);
        boolean from = headings.fromAt(at, end) && Ascii.digitsEnd(bytes, at + 3, end) == at + 3;
        if (!station && !from) {
            inHeading = false;
            return false;
        }
        if (!inHeading) {
            inHeading = true;
            put(Piece.plain(Portion.Kind.FIELDS, at));
            headings.second(at);
        }
        headings.take(at, headings.cut(at, end));
        return true;
    }

    private boolean secondClassLine(int at, int end) {
        if (!parts.phrases.may(bytes, at, end)) {
            return false;
        }
        ClassPhrase.Match phrase = parts.phrases.match(bytes, at, end);
        if (phrase.end() < 0 || phrase.damaged()) {
            return false;
        }
        ClassLineReader.ClassLine line = ClassLineReader.read(bytes, parts.scheme, phrase, end);
        if (!phrase.spaced() && !line.whole()) {
            return false;
        }
        if (nextSection(line) || (banner(line, phrase) && (parts.copy.isPresent() || !parts.pages.isEmpty()))) {
            parts.take(line, Parts.Place.PAGE);
            parts.pages.add(parts.element(at, end));
            return true;
        }
        parts.take(line, Parts.Place.SECOND);
        put(Piece.plain(Portion.Kind.FIELDS, at));
        return true;
    }

    /// Whether the line opens a further section of this message: its text goes on inside a paragraph.
    private boolean nextSection(ClassLineReader.ClassLine line) {
        boolean own = line.reference().isEmpty()
                || (parts.reference.isPresent()
                        && line.reference().get().number()
                                == parts.reference.get().number());
        return own && line.section().isPresent() && line.section().get().number() > 1;
    }

    /// Whether the line is a level and nothing else, as it stands at the head and the foot of each page.
    private static boolean banner(ClassLineReader.ClassLine line, ClassPhrase.Match phrase) {
        return line.whole()
                && !phrase.spaced()
                && line.reference().isEmpty()
                && line.section().isEmpty();
    }
}
