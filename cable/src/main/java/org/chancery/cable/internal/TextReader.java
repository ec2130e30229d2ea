package org.chancery.cable.internal;

import java.util.List;
import java.util.Optional;
import org.chancery.cable.MessageReference;
import org.chancery.cable.MessageSet;
import org.chancery.cable.Span;
import org.chancery.marking.PortionMark;

/// The lines from the classification line to the first paragraph: captions, passing lines, fields, USMTF sets, and a
/// second heading where one was passed on.
final class TextReader {
    private static final int STRAY_LINES = 4;
    private static final List<String> HEADS =
            List.of("SUMMARY", "COMMENT", "INTRODUCTION", "SUMMARY AND COMMENT", "ACTION REQUEST", "BACKGROUND");

    private final Parts parts;
    private final byte[] bytes;
    private final HeadingReader heading;
    private final FieldReader fields;
    private final OpenField open;
    private final ParagraphStart starts;
    private final HandlingReader handling;
    private boolean any;
    private boolean secondOpen;
    /// Whether addressees of a heading inside the text may stand on the next line without their indicators.
    private boolean addresses;
    private int stray = -1;
    private int strays;

    TextReader(Parts parts, HeadingReader heading) {
        this.parts = parts;
        this.bytes = parts.bytes;
        this.heading = heading;
        this.fields = new FieldReader(bytes);
        this.open = new OpenField(parts);
        this.handling = new HandlingReader(parts);
        this.starts = new ParagraphStart(bytes, parts.scheme, java.time.LocalDate.EPOCH);
    }

    /// Whether a line can only be text: a field, a set, a numbered paragraph.
    boolean opensText(int at, int end) {
        return fields.atLineStart(at, end).isPresent()
                || starts.atLineStart(at, end)
                        .filter(s -> s.mark().isPresent() || s.value() == 1)
                        .isPresent();
    }

    /// Whether captions or a passing line stand at `at`: with them the text begins where no classification line does.
    boolean handlingAt(int at, int end, boolean afterBlank) {
        return handling.captionsAt(at, end)
                || (afterBlank && (handling.passingAt(at, end) || handling.exerciseAt(at, end)));
    }

    void blank() {
        open.blank();
        handling.interrupt();
        addresses = false;
    }

    /// Takes one piece of a line and says where the next begins.
    int segment(int at, int end, boolean first) {
        if (parts.text < 0) {
            parts.text = at;
        }
        int marked = first ? markedField(at, end) : at;
        if (marked > at) {
            FieldReader.Keyword word = fields.atLineStart(marked, end).orElseThrow();
            return field(word, word.kind() == FieldReader.Kind.SUBJECT ? at : marked, end);
        }
        Optional<FieldReader.Keyword> keyword = (first || open.isEmpty()) && !open.inSet()
                ? fields.atLineStart(at, end)
                : fields.set(at, end).or(() -> open.inSet() ? Optional.empty() : inside(at, end));
        if (keyword.isPresent()) {
            return field(keyword.get(), at, end);
        }
        if (open.inSet()) {
            return more(at, end);
        }
        Optional<ParagraphStart.Start> start = starts.atLineStart(at, end);
        if (start.isPresent() && begins(start.get())) {
            parts.body = first || !open.isEmpty() ? at : parts.body < 0 ? at : parts.body;
            return at;
        }
        Optional<Integer> next = line(at, end, first);
        next = next.isPresent() ? next : headingAgain(at, end);
        return next.isPresent() ? next.get() : loose(at, end, first);
    }

    private Optional<FieldReader.Keyword> inside(int at, int end) {
        Optional<FieldReader.Keyword> found = fields.inside(at, end);
        return found.isPresent() ? found : fields.tagsInside(at, end);
    }

    private boolean begins(ParagraphStart.Start start) {
        if (start.mark().isEmpty()) {
            return start.value() == 1;
        }
        boolean letter = start.number().isEmpty() && start.mark().get().text().length() == 1;
        return !(letter && open.lettersReference());
    }

    /// Behind a portion mark that stands before a field's keyword, `(C) SUBJECT: ...`; else `at`.
    private int markedField(int at, int end) {
        if (bytes[at] != '(') {
            return at;
        }
        Optional<PortionMark> mark = starts.markAt(at, end);
        if (mark.isEmpty()) {
            return at;
        }
        int word = Ascii.skipBlanks(bytes, at + mark.get().text().length() + 2, end);
        return fields.atLineStart(word, end).isPresent() ? word : at;
    }

    private int field(FieldReader.Keyword keyword, int at, int end) {
        open.close();
        any = true;
        secondOpen = false;
        heading.close();
        if (strays < STRAY_LINES) {
            stray = -1;
            strays = 0;
        }
        if (keyword.kind() == FieldReader.Kind.REMARKS) {
            parts.sets = true;
            parts.messageSets.add(new MessageSet("RMKS", List.of(), new Span(at, Math.max(at, parts.trailer))));
            int value = keyword.value();
            parts.body = value < end && bytes[value] == '/' ? value + 1 : value;
            return parts.body;
        }
        boolean within = keyword.kind() == FieldReader.Kind.AUTHORITY
                && Ascii.atAnyCase(bytes, keyword.value(), end, "CLASSIFIED BY");
        open.begin(keyword, within ? keyword.value() : at);
        return more(keyword.value(), end);
    }

    /// Goes on with the open field to its end or to the next keyword on the line.
    private int more(int at, int end) {
        if (open.inSet()) {
            int close = fields.setEnd(at, end);
            int remarks = remarksBefore(at, close < 0 ? end : close);
            if (remarks >= 0) {
                open.extend(remarks);
                open.close();
                return remarks;
            }
            open.extend(close < 0 ? end : close);
            if (close >= 0) {
                open.close();
                return close + 2;
            }
            return end;
        }
        int cut = cut(at, end);
        open.extend(cut);
        return cut;
    }

    private int remarksBefore(int at, int end) {
        for (int p = at + 1; p < end; p++) {
            if (Ascii.blank(bytes[p - 1])
                    && (Ascii.at(bytes, p, end, "RMKS/") || Ascii.at(bytes, p, end, "GENTEXT/"))) {
                return p;
            }
        }
        return -1;
    }

    private int cut(int at, int end) {
        for (int p = at + 1; p < end; p++) {
            if (!Ascii.blank(bytes[p - 1])) {
                continue;
            }
            boolean paragraph = Ascii.digit(bytes[p]) && closedNumber(p, end);
            boolean banner = bytes[p] == 'U' && open.inSubject() && Ascii.at(bytes, p, end, "UNCLASSIFIED/");
            if (paragraph || banner || keywordInside(p, end)) {
                return p;
            }
        }
        return end;
    }

    /// Whether another field begins inside the line; an authority names the order whose reasons it gives.
    private boolean keywordInside(int p, int end) {
        Optional<FieldReader.Keyword> found = fields.inside(p, end);
        if (found.isEmpty() && open.in(FieldReader.Kind.ORDER)) {
            found = fields.tagsInside(p, end);
        }
        boolean ofAuthority = open.in(FieldReader.Kind.AUTHORITY)
                && found.isPresent()
                && found.get().kind() == FieldReader.Kind.ORDER;
        return found.isPresent() && !ofAuthority;
    }

    /// Whether a paragraph's number with its point or parenthesis, and a mark, stand at `p`.
    private boolean closedNumber(int p, int end) {
        int digits = Ascii.digitsEnd(bytes, p, end);
        boolean closed = digits < end
                && (bytes[digits] == '.' || bytes[digits] == ')' || bytes[digits] == '-')
                && (digits + 1 >= end || !Ascii.digit(bytes[digits + 1]));
        Optional<ParagraphStart.Start> start = closed ? starts.atLineStart(p, end) : Optional.empty();
        return start.isPresent() && start.get().mark().isPresent();
    }

    private Optional<Integer> headingAgain(int at, int end) {
        boolean from = heading.fromAt(at, end);
        boolean station = heading.stationLineAt(at, end);
        if ((from || station) && !secondOpen) {
            open.close();
            heading.second(at);
            secondOpen = true;
        }
        boolean list = secondOpen
                && (heading.goesOn(at, end)
                        || (heading.addressing() && heading.cut(at, end) < end)
                        || (addresses && heading.addressLike(at, end) && !handlingAt(at, end, true)));
        if (!from && !list && !station) {
            return Optional.empty();
        }
        addresses = true;
        int cut = heading.cut(at, end);
        heading.take(at, cut);
        return Optional.of(cut);
    }

    private Optional<Integer> line(int at, int end, boolean first) {
        if (Ascii.wordAt(bytes, at, end, "BT") || Ascii.wordAt(bytes, at, end, "QQQQ")) {
            return Optional.of(Ascii.wordEnd(bytes, at, end));
        }
        Optional<Integer> classLine = classLine(at, end, first);
        if (classLine.isPresent()) {
            open.close();
            secondOpen = false;
            return classLine;
        }
        Optional<MessageReference> reference = References.numbered(bytes, at, end)
                .or(() -> !any && parts.reference.isEmpty() ? References.serial(bytes, at, end) : Optional.empty());
        if (reference.isPresent()) {
            open.close();
            secondOpen = false;
            parts.reference = parts.reference.isPresent() ? parts.reference : reference;
            return Optional.of(end);
        }
        return Optional.empty();
    }

    private Optional<Integer> classLine(int at, int end, boolean first) {
        ClassPhrase.Match phrase =
                first ? parts.phrases.atLineStart(bytes, at, end) : parts.phrases.match(bytes, at, end);
        if (phrase.end() < 0) {
            return Optional.empty();
        }
        ClassLineReader.ClassLine line = ClassLineReader.read(bytes, parts.scheme, phrase, end);
        boolean sure =
                phrase.spaced() || line.whole() || parts.classLine.isEmpty() || Ascii.at(bytes, at, end, "UNCLAS");
        if (!sure) {
            return Optional.empty();
        }
        boolean again = parts.classLine.isPresent();
        parts.take(line, again ? Parts.Place.SECOND : Parts.Place.CLASS_LINE);
        return Optional.of(line.end());
    }

    private int loose(int at, int end, boolean first) {
        if (handling.captions(at, end)) {
            return end;
        }
        if (first && headsBlock(bytes, at, end)) {
            open.close();
            parts.body = at;
            return at;
        }
        if (open.takes(at, end)) {
            return more(at, end);
        }
        if (handling.exerciseAt(at, end) || (!any && handling.passing(at, end))) {
            return end;
        }
        if (first) {
            stray = stray < 0 ? at : stray;
            strays++;
            if (strays >= STRAY_LINES) {
                parts.body = stray;
            }
        }
        return end;
    }

    /// Whether the line is the heading of a part of the body, alone: it ends a field that no blank line ended.
    static boolean headsBlock(byte[] bytes, int at, int end) {
        int trimmed = Ascii.trimEnd(bytes, at, end);
        if (trimmed - at > 4 && Ascii.at(bytes, at, end, "-----")) {
            return true;
        }
        for (String word : HEADS) {
            if (trimmed - at == word.length() && Ascii.atAnyCase(bytes, at, end, word)) {
                return true;
            }
        }
        return false;
    }

    /// Closes what is open; text that was not numbered becomes the body.
    void finish(int end) {
        open.finish();
        handling.interrupt();
        if (parts.body < 0) {
            parts.body = stray >= 0 ? stray : -1;
        }
    }
}
