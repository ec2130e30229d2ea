package org.chancery.cable.internal;

import java.util.Optional;
import org.chancery.cable.MessageReference;

/// Reads all that stands before the first paragraph: wrapper, heading, classification line, fields or sets. The order
/// of real traffic varies, so each line is taken for what it is, and what stands glued on one line is cut apart.
public final class FrontReader {
    private final Parts parts;
    private final byte[] bytes;
    private final HeadingReader heading;
    private final TextReader text;
    private final CopyReader copy;
    private boolean inText;
    private boolean afterBlank;

    public FrontReader(Parts parts) {
        this.parts = parts;
        this.bytes = parts.bytes;
        this.heading = new HeadingReader(parts, parts.heading);
        this.text = new TextReader(parts, heading);
        this.copy = new CopyReader(parts);
    }

    /// Reads; afterwards the parts know where text, body and trailer begin.
    public void read() {
        int start = Ascii.at(bytes, 0, bytes.length, "\u00EF\u00BB\u00BF") || bom() ? 3 : 0;
        new TrailerReader(parts).read(start);
        LineScanner lines = new LineScanner(bytes, WrapperReader.read(parts, start), parts.trailer);
        while (parts.body < 0 && lines.advance()) {
            line(lines.start(), lines.end());
        }
        text.finish(parts.trailer);
        if (parts.text < 0) {
            parts.text = parts.body < 0 ? parts.trailer : parts.body;
        }
    }

    private boolean bom() {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    private void line(int start, int end) {
        int at = Ascii.skipBlanks(bytes, start, end);
        if (at >= end) {
            text.blank();
            afterBlank = true;
            return;
        }
        if (PageLine.at(bytes, at, end)) {
            Pages.take(parts, at, end);
            return;
        }
        if (!inText && parts.heading.from.isEmpty() && !heading.stationLineAt(at, end) && copy.take(at, end)) {
            return;
        }
        boolean first = true;
        while (at < end && parts.body < 0) {
            int next = inText ? text.segment(at, end, first) : headingSegment(at, end, first);
            at = Ascii.skipBlanks(bytes, Math.max(next, at), end);
            first = false;
        }
        afterBlank = false;
    }

    /// Takes one piece of a heading line and says where the next begins.
    private int headingSegment(int at, int end, boolean first) {
        if (Ascii.wordAt(bytes, at, end, "BT")) {
            parts.breaks = true;
            inText = true;
            return at + 2;
        }
        Optional<MessageReference> reference = References.numbered(bytes, at, end);
        if (reference.isPresent()) {
            parts.reference = reference;
            return end;
        }
        Optional<Integer> classLine = classLine(at, end, first);
        if (classLine.isPresent()) {
            return classLine.get();
        }
        if (first && heading.addressing() && text.handlingAt(at, end, afterBlank)) {
            enter(at);
            return at;
        }
        if (first && heading.repeats(at, end)) {
            heading.second(at);
        }
        if (heading.documentAt(at, end) || heading.weekdayAt(at, end)) {
            return end;
        }
        int cut = heading.cut(at, end);
        if (heading.stationLineAt(at, end)) {
            cut = TimeReader.at(bytes, at, end) ? cut : heading.phraseIn(at, end);
        } else if (first && text.opensText(at, end)) {
            enter(at);
            return at;
        }
        if (!heading.take(at, cut) && heading.addressing()) {
            enter(at);
            return at;
        }
        return cut;
    }

    private void enter(int at) {
        inText = true;
        parts.text = at;
        heading.close();
    }

    /// A classification line: before the originator a bare one is a banner; any other opens the text.
    private Optional<Integer> classLine(int at, int end, boolean first) {
        boolean prefixed = Ascii.atAnyCase(bytes, at, end, "CLASSIFICATION:");
        int from = prefixed ? Ascii.skipBlanks(bytes, at + 15, end) : at;
        ClassPhrase.Match phrase =
                first ? parts.phrases.atLineStart(bytes, from, end) : parts.phrases.match(bytes, from, end);
        if (phrase.end() < 0) {
            return Optional.empty();
        }
        ClassLineReader.ClassLine line = ClassLineReader.read(bytes, parts.scheme, phrase, end);
        boolean bare = line.reference().isEmpty() && line.section().isEmpty();
        if (bare && parts.heading.from.isEmpty() && parts.wrapper.isEmpty() && line.whole()) {
            parts.take(line, Parts.Place.BANNER);
            return Optional.of(end);
        }
        enter(at);
        parts.take(line, Parts.Place.CLASS_LINE);
        return Optional.of(line.end());
    }
}
