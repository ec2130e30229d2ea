package org.chancery.cable.internal.write;

import java.util.Arrays;
import org.chancery.cable.internal.Bytes;

/// The lines of one telegram while they are made, before they are parted into pages.
final class Manuscript {
    private final Bytes bytes;
    private int[] starts = new int[144];
    private boolean[] turns = new boolean[144];
    private int lines;
    private boolean doubtful;

    Manuscript(int room) {
        this.bytes = new Bytes(room);
    }

    Bytes bytes() {
        return bytes;
    }

    byte[] array() {
        return bytes.array();
    }

    /// Begins a line.
    ///
    /// @param turn whether a page may be turned before it
    void begin(boolean turn) {
        if (lines == starts.length) {
            starts = Arrays.copyOf(starts, lines * 2);
            turns = Arrays.copyOf(turns, lines * 2);
        }
        starts[lines] = bytes.size();
        turns[lines++] = turn;
    }

    /// Ends the line that was begun.
    void end() {
        bytes.add('\n');
    }

    void blankLine() {
        begin(true);
        end();
    }

    int lines() {
        return lines;
    }

    /// Where the line begins; of the line behind the last, where the text ends.
    int start(int line) {
        return line < lines ? starts[line] : bytes.size();
    }

    /// Where the line that is being made begins.
    int current() {
        return starts[lines - 1];
    }

    boolean turn(int line) {
        return turns[line];
    }

    boolean blank(int line) {
        return start(line + 1) - start(line) == 1;
    }

    /// Notes that a reader may take something for what it is not: the whole is to be read again.
    void doubt(boolean found) {
        doubtful |= found;
    }

    boolean doubtful() {
        return doubtful;
    }
}
