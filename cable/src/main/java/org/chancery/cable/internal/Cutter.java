package org.chancery.cable.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.chancery.cable.Cut;
import org.chancery.cable.Rule;

/// The splitter's work: lines are gathered into one buffer until a message is complete.
public final class Cutter {
    private final InputLines lines;
    private final int longest;
    private long offset;
    private int line = 1;
    private boolean begun;
    private boolean done;

    public Cutter(InputStream stream, int longest) {
        this.lines = new InputLines(stream, longest);
        this.longest = longest;
    }

    /// Goes on to another stream, as from the beginning.
    public void restart(InputStream stream) {
        lines.restart(stream);
        offset = 0;
        line = 1;
        begun = false;
        done = false;
    }

    /// The next stretch of the stream.
    public Optional<Cut> next() throws IOException {
        if (done) {
            return Optional.empty();
        }
        if (!begun) {
            begun = true;
            lines.fill(8);
            Optional<Judge.Verdict> foreign = Judge.opening(lines.bytes(), lines.begin(), lines.begin() + lines.size());
            if (foreign.isPresent()) {
                done = true;
                return Optional.of(refused(foreign.get(), line));
            }
        }
        return cut();
    }

    private Optional<Cut> cut() throws IOException {
        int startLine = line;
        int messageLines = 0;
        while (lines.advance()) {
            messageLines++;
            if (lines.overflowed()) {
                return Optional.of(skip(startLine, startLine + messageLines - 1));
            }
            if (closes(lines.bytes(), lines.start(), lines.end())) {
                return Optional.of(tail(startLine, messageLines));
            }
        }
        done = true;
        if (lines.size() == 0 && offset > 0) {
            return Optional.empty();
        }
        return Optional.of(judged(lines.size(), startLine, messageLines));
    }

    static boolean closes(byte[] bytes, int start, int end) {
        int s = Ascii.skipBlanks(bytes, start, end);
        int e = Ascii.trimEnd(bytes, s, end);
        return e - s == 4 && Ascii.at(bytes, s, e, "NNNN");
    }

    /// Gathers what belongs to a closed message: blank lines, and repeated classifications but for one that can be
    /// the next message's own.
    private Cut tail(int startLine, int messageLines) throws IOException {
        int end = lines.next() - lines.begin();
        int count = messageLines;
        int lastBanner = -1;
        int linesAtBanner = 0;
        int banners = 0;
        while (lines.advance()) {
            if (lines.overflowed()) {
                break;
            }
            byte[] bytes = lines.bytes();
            int at = Ascii.skipBlanks(bytes, lines.start(), lines.end());
            boolean blank = at >= lines.end();
            boolean banner = !blank && banner(bytes, at, lines.end());
            if (!blank && !banner) {
                boolean opens = TransmissionReader.identifierAt(bytes, at, lines.end())
                        || TransmissionReader.fixedAt(bytes, at, lines.end());
                boolean shared = banners == 0 || opens;
                int cutAt = shared ? lines.start() - lines.begin() : lastBanner;
                return judged(cutAt, startLine, shared ? count : linesAtBanner);
            }
            if (banner) {
                banners++;
                lastBanner = lines.start() - lines.begin();
                linesAtBanner = count;
            }
            count++;
            end = lines.next() - lines.begin();
        }
        return judged(end, startLine, count);
    }

    private static boolean banner(byte[] bytes, int at, int end) {
        int s = Ascii.atAnyCase(bytes, at, end, "CLASSIFICATION:") ? Ascii.skipBlanks(bytes, at + 15, end) : at;
        int e = Ascii.trimEnd(bytes, s, end);
        while (e > s && bytes[e - 1] == '/') {
            e--;
        }
        for (int p = s; p < e; p++) {
            if (!Ascii.letter(bytes[p]) && bytes[p] != '/' && bytes[p] != ' ') {
                return false;
            }
        }
        String word = Ascii.text(bytes, s, Math.min(e, s + 40)).toUpperCase(java.util.Locale.ROOT);
        return word.startsWith("UNCLAS")
                || word.startsWith("CONFIDENTIAL")
                || word.startsWith("SECRET")
                || word.startsWith("TOP SECRET")
                || word.startsWith("RESTRICTED");
    }

    private Cut judged(int size, int startLine, int lineCount) {
        Optional<Judge.Verdict> verdict = Judge.message(lines.bytes(), lines.begin(), lines.begin() + size);
        Cut cut = verdict.map(v -> (Cut) refused(v, startLine + linesBefore(v.at(), size)))
                .orElseGet(() -> new Cut.Found(lines.take(size), offset, startLine));
        if (verdict.isPresent()) {
            lines.drop(size);
        }
        offset += size;
        line = startLine + lineCount;
        return cut;
    }

    private int linesBefore(int at, int size) {
        int count = 0;
        LineScanner scanner = new LineScanner(lines.bytes(), lines.begin(), lines.begin() + size);
        while (scanner.advance() && scanner.next() - lines.begin() <= at) {
            count++;
        }
        return count;
    }

    private Cut.Refused refused(Judge.Verdict verdict, int at) {
        return new Cut.Refused(offset, at, verdict.rule().id(), verdict.reason());
    }

    /// Skips a message over the bound to behind the next `NNNN` line.
    private Cut skip(int startLine, int reasonLine) throws IOException {
        Cut.Refused refused = new Cut.Refused(
                offset, reasonLine, Rule.TOO_LONG.id(), "a message over " + longest + " bytes, or no NNNN within them");
        InputLines.Skipped skipped = lines.skip();
        offset += skipped.bytes();
        line = startLine + skipped.lines();
        return refused;
    }
}
