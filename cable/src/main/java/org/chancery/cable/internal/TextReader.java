package org.chancery.cable.internal;

import java.util.List;
import java.util.Optional;
import org.chancery.cable.MessageReference;
import org.chancery.cable.MessageSet;
import org.chancery.cable.Span;

/// The lines from the classification line to the first paragraph: captions, passing lines, fields, USMTF sets, and a
/// second heading where one was passed on.
final class TextReader {
    private static final int STRAY_LINES = 4;
    private static final int LONGEST_CAPTION = 60;

    private final Parts parts;
    private final byte[] bytes;
    private final HeadingReader heading;
    private final FieldReader fields;
    private final OpenField open;
    private final ParagraphStart starts;
    private boolean any;
    private boolean secondOpen;
    private int stray = -1;
    private int strays;

    TextReader(Parts parts, HeadingReader heading) {
        this.parts = parts;
        this.bytes = parts.bytes;
        this.heading = heading;
        this.fields = new FieldReader(bytes);
        this.open = new OpenField(parts);
        this.starts = new ParagraphStart(bytes, parts.scheme, java.time.LocalDate.EPOCH);
    }

    /// Whether a line can only be text: a field, a set, a numbered paragraph.
    boolean opensText(int at, int end) {
        return fields.atLineStart(at, end).isPresent()
                || starts.atLineStart(at, end)
                        .filter(s -> s.mark().isPresent() || s.value() == 1)
                        .isPresent();
    }

    void blank() {
        open.blank();
    }

    /// Takes one piece of a line and says where the next begins.
    int segment(int at, int end, boolean first) {
        if (parts.text < 0) {
            parts.text = at;
        }
        Optional<FieldReader.Keyword> keyword = (first || open.isEmpty()) && !open.inSet()
                ? fields.atLineStart(at, end)
                : fields.set(at, end).or(() -> open.inSet() ? Optional.empty() : fields.inside(at, end));
        if (keyword.isPresent()) {
            return field(keyword.get(), at, end);
        }
        if (open.inSet()) {
            return more(at, end);
        }
        Optional<ParagraphStart.Start> start = starts.atLineStart(at, end);
        if (start.isPresent() && (start.get().mark().isPresent() || start.get().value() == 1)) {
            parts.body = first || !open.isEmpty() ? at : parts.body < 0 ? at : parts.body;
            return at;
        }
        return headingAgain(at, end).or(() -> line(at, end, first)).orElseGet(() -> loose(at, end, first));
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
            parts.body = keyword.value();
            return keyword.value();
        }
        open.begin(keyword, at);
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
            boolean paragraph = Ascii.digit(bytes[p])
                    && starts.atLineStart(p, end)
                            .filter(s -> s.mark().isPresent())
                            .isPresent();
            boolean banner = bytes[p] == 'U' && open.inSubject() && Ascii.at(bytes, p, end, "UNCLASSIFIED/");
            if (paragraph || banner || fields.inside(p, end).isPresent()) {
                return p;
            }
        }
        return end;
    }

    private Optional<Integer> headingAgain(int at, int end) {
        boolean from = heading.fromAt(at, end);
        boolean station = heading.stationLineAt(at, end);
        if ((from || station) && !secondOpen) {
            open.close();
            heading.second(at);
            secondOpen = true;
        }
        boolean list = secondOpen && (heading.goesOn(at, end) || (heading.addressing() && heading.cut(at, end) < end));
        if (!from && !list && !station) {
            return Optional.empty();
        }
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
        if (captions(at, end)) {
            return end;
        }
        if (open.takes(at, end)) {
            return more(at, end);
        }
        if (!any && passing(at, end)) {
            parts.passing.add(parts.element(at, end));
            return end;
        }
        if (first && !Ascii.wordAt(bytes, at, end, "PASS")) {
            stray = stray < 0 ? at : stray;
            strays++;
            if (strays >= STRAY_LINES) {
                parts.body = stray;
            }
        }
        return end;
    }

    /// A line of caption words alone.
    private boolean captions(int at, int end) {
        int trimmed = Ascii.trimEnd(bytes, at, end);
        if (trimmed - at <= LONGEST_CAPTION
                && parts.scheme.caption(Ascii.text(bytes, at, trimmed)).isPresent()) {
            parts.captions.add(parts.element(at, trimmed));
            return true;
        }
        int p = at;
        int count = 0;
        while (p < end) {
            int e = p;
            while (e < end && !Ascii.blank(bytes[e]) && bytes[e] != ',') {
                e++;
            }
            if (e - p > 30
                    || (e > p && parts.scheme.caption(Ascii.text(bytes, p, e)).isEmpty())) {
                return false;
            }
            count += e > p ? 1 : 0;
            p = e + 1;
        }
        for (p = at; p < end; p++) {
            int e = p;
            while (e < end && !Ascii.blank(bytes[e]) && bytes[e] != ',') {
                e++;
            }
            if (e > p) {
                parts.captions.add(parts.element(p, e));
            }
            p = e;
        }
        return count > 0;
    }

    /// `DEPT FOR WHA/CEN`, `STATE PASS USTR`, `INFORM CONSULS`, `PASS TO OFFICE CODES:`.
    private boolean passing(int at, int end) {
        if (Ascii.at(bytes, at, end, "INFORM ") || Ascii.wordAt(bytes, at, end, "PASS")) {
            return true;
        }
        for (int p = at; p < end; p++) {
            if (bytes[p] == ' ' && (Ascii.at(bytes, p, end, " FOR ") || Ascii.at(bytes, p, end, " PASS "))) {
                return true;
            }
        }
        return false;
    }

    /// Closes what is open; text that was not numbered becomes the body.
    void finish(int end) {
        open.close();
        if (parts.body < 0) {
            parts.body = stray >= 0 ? stray : -1;
        }
    }
}
