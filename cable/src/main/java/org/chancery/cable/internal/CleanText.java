package org.chancery.cable.internal;

import java.nio.charset.Charset;
import org.chancery.cable.Span;

/// Text for people and for search, made from a stretch on demand.
public final class CleanText {
    private CleanText() {}

    /// The text of a paragraph: as [#of], and without what is set again at the head of a section.
    public static String body(byte[] bytes, Span span, Charset charset) {
        return text(bytes, span, charset, true);
    }

    /// The stretch without page lines and control characters, lines ended by a line feed, no blank lines at its end.
    /// A page line goes with the blank lines around it: the page was turned inside a sentence.
    public static String of(byte[] bytes, Span span, Charset charset) {
        return text(bytes, span, charset, false);
    }

    private static String text(byte[] bytes, Span span, Charset charset, boolean body) {
        byte[] kept = new byte[span.length() + 1];
        String text = new String(kept, 0, copy(bytes, span, body, kept), charset);
        return text.indexOf('\uFEFF') < 0 ? text : text.replace("\uFEFF", "");
    }

    /// Copies what is kept of a stretch, in the source's own charset, to the beginning of an array that is longer
    /// than the stretch by one or more, and says how much that was.
    public static int copy(byte[] bytes, Span span, boolean body, byte[] kept) {
        int size = 0;
        boolean turning = false;
        LineScanner lines = new LineScanner(bytes, span.start(), span.end());
        while (lines.advance()) {
            if (leftOut(bytes, lines, body)) {
                size = withoutBlankLines(kept, size);
                turning = true;
                continue;
            }
            if (turning && Ascii.skipBlanks(bytes, lines.start(), lines.end()) == lines.end()) {
                continue;
            }
            turning = false;
            size = shown(bytes, lines.start(), lines.end(), kept, size);
            if (lines.next() > lines.end()) {
                kept[size++] = '\n';
            }
        }
        return Ascii.trimEnd(kept, 0, size);
    }

    private static boolean leftOut(byte[] bytes, LineScanner lines, boolean body) {
        int start = lines.start();
        int end = lines.end();
        return body ? PageLine.inBody(bytes, start, end) : PageLine.at(bytes, start, end);
    }

    /// The size of what is kept without the blank lines at its end, its last line's end left in place.
    private static int withoutBlankLines(byte[] kept, int size) {
        int end = Ascii.trimEnd(kept, 0, size);
        int lineEnd = end;
        while (lineEnd < size && kept[lineEnd] != '\n') {
            lineEnd++;
        }
        return Math.min(size, lineEnd + 1);
    }

    /// The stretch as one line: every run of white space made one space.
    public static String line(byte[] bytes, Span span, Charset charset) {
        int start = Ascii.skipWhite(bytes, span.start(), span.end());
        int end = Ascii.trimEnd(bytes, start, span.end());
        for (int p = start; p < end; p++) {
            boolean folds = Ascii.white(bytes[p]) && (bytes[p] != ' ' || bytes[p + 1] == ' ');
            if (folds || backslash(bytes, p, end)) {
                return folded(bytes, start, end, charset);
            }
        }
        return new String(bytes, start, end - start, charset);
    }

    private static String folded(byte[] bytes, int start, int end, Charset charset) {
        byte[] kept = new byte[end - start];
        int size = 0;
        boolean gap = false;
        for (int p = start; p < end; p++) {
            if (Ascii.white(bytes[p]) || backslash(bytes, p, end)) {
                gap = true;
            } else {
                if (gap) {
                    kept[size++] = ' ';
                    gap = false;
                }
                kept[size++] = bytes[p];
            }
        }
        return new String(kept, 0, size, charset);
    }

    /// A backslash that an archive left at a line's end.
    private static boolean backslash(byte[] bytes, int p, int end) {
        if (bytes[p] != '\\') {
            return false;
        }
        int next = Ascii.skipBlanks(bytes, p + 1, end);
        return next < end && (bytes[next] == '\n' || bytes[next] == '\r');
    }

    /// Copies a line without its control characters but for tabs, and says how much there is then.
    private static int shown(byte[] bytes, int start, int end, byte[] kept, int size) {
        int from = start;
        int to = size;
        while (true) {
            int control = Seek.control(bytes, from, end);
            System.arraycopy(bytes, from, kept, to, control - from);
            to += control - from;
            if (control == end) {
                return to;
            }
            if (bytes[control] == '\t') {
                kept[to++] = '\t';
            }
            from = control + 1;
        }
    }
}
