package org.chancery.cable.internal;

import java.util.List;
import org.chancery.cable.Block;
import org.chancery.cable.Span;

/// Finds the stretches that a writer set apart by a word, `SUMMARY. ... END SUMMARY.`, `(Comment: ... End comment.)`.
final class BlockReader {
    private static final int MOST = 200;
    private static final String END = "END ";
    private static final int LONGEST_HEADING = 48;

    private record Word(String text, byte initial, Block.Kind kind) {
        Word(String text, Block.Kind kind) {
            this(text, (byte) text.charAt(0), kind);
        }

        boolean at(byte[] bytes, int at, int end) {
            return at < end && Ascii.raise(bytes[at]) == initial && Ascii.atAnyCase(bytes, at, end, text);
        }
    }

    private static final Word[] WORDS = {
        new Word("SUMMARY", Block.Kind.SUMMARY),
        new Word("INTRODUCTION AND SUMMARY", Block.Kind.SUMMARY),
        new Word("COMMENT", Block.Kind.COMMENT),
        new Word("ACTION REQUEST", Block.Kind.ACTION_REQUEST),
        new Word("NOTE", Block.Kind.NOTE),
        new Word("BIO NOTE", Block.Kind.BIO_NOTE)
    };

    private final Parts parts;
    private final byte[] bytes;
    private int opened = -1;
    private boolean heading;
    private Block.Kind kind = Block.Kind.SUMMARY;

    BlockReader(Parts parts) {
        this.parts = parts;
        this.bytes = parts.bytes;
    }

    /// Looks at a line, or at the text of a paragraph that begins in it.
    void line(int at, int end, List<Piece> pieces) {
        if (opened >= 0 && closed(at, end)) {
            return;
        }
        open(at, end, pieces);
    }

    /// Looks at what stands behind an opening parenthesis.
    void parenthesis(int at, int end, List<Piece> pieces) {
        if (opened < 0) {
            open(at, end, pieces);
        }
    }

    private void open(int at, int end, List<Piece> pieces) {
        byte first = at < end ? Ascii.raise(bytes[at]) : 0;
        if (first != 'S' && first != 'C' && first != 'A' && first != 'N' && first != 'B' && first != 'I') {
            return;
        }
        int word = first == 'B' && Ascii.atAnyCase(bytes, at, end, "BEGIN ") ? at + 6 : at;
        for (Word one : WORDS) {
            int after = word + one.text().length();
            if (one.at(bytes, word, end) && heads(after, end)) {
                finish(pieces, at);
                opened = at;
                heading = Ascii.skipBlanks(bytes, after, end) >= end;
                kind = one.kind();
                return;
            }
        }
    }

    /// Whether the word stands as a heading: a point, colon or dash follows, or nothing; or `AND` and another word
    /// first.
    private boolean heads(int after, int end) {
        int p = Ascii.skipBlanks(bytes, after, end);
        if (p < end && Ascii.atAnyCase(bytes, p, end, "AND ")) {
            int limit = Math.min(end, after + LONGEST_HEADING);
            while (p < limit && (Ascii.letter(bytes[p]) || bytes[p] == ' ')) {
                p++;
            }
            return p >= end || bytes[p] == ':' || bytes[p] == '.';
        }
        return p >= end || bytes[p] == ':' || bytes[p] == '.' || (bytes[p] == '-' && p > after);
    }

    private boolean closed(int at, int end) {
        for (int p = Seek.letters(bytes, at, end, END); p + 4 < end; p = Seek.letters(bytes, p + 1, end, END)) {
            if (Ascii.atAnyCase(bytes, p, end, END)) {
                int word = Ascii.skipBlanks(bytes, p + 4, end);
                for (Word one : WORDS) {
                    if (one.at(bytes, word, end)) {
                        int after = word + one.text().length();
                        add(after < end && bytes[after] == '.' ? after + 1 : after);
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private void add(int end) {
        if (parts.blocks.size() < MOST) {
            parts.blocks.add(new Block(kind, new Span(opened, end)));
        }
        opened = -1;
    }

    /// Ends a block that no word closed, with its paragraph and not behind `limit`.
    void finish(List<Piece> pieces, int limit) {
        if (opened < 0) {
            return;
        }
        int passed = heading ? 1 : 0;
        int end = limit;
        for (int i = pieces.size() - 1; i >= 0 && pieces.get(i).start() > opened; i--) {
            end = i + passed < pieces.size() ? pieces.get(i + passed).start() : limit;
        }
        add(Ascii.trimEnd(bytes, opened, Math.max(opened, end)));
    }
}
