package org.chancery.cable.internal.check;

import java.util.List;
import org.chancery.cable.internal.Ascii;

/// Reads lists of names, which are numbers or letters: `3, 5 and 7`, `A-D`, `2 through 4 or 9`. A name is a positive
/// number; the names of a range follow each other.
abstract class NameList {
    private static final List<String> JOINING = List.of("AND", "OR");
    private static final List<String> RANGING = List.of("THROUGH", "THRU", "TO");
    private static final int WIDEST = 3;

    final byte[] bytes;
    /// Where what is read ends.
    int limit;
    /// Where the list is read.
    int at;

    NameList(byte[] bytes) {
        this.bytes = bytes;
    }

    /// The name at [#at], which moves behind it; 0 where there is none.
    abstract int name();

    /// Takes a name of the list, one of a range too.
    abstract void take(int name);

    /// Whether a slash stands between names too.
    abstract boolean slashes();

    /// Goes through the list whose first name was read; how many names are written in it, an end of a range twice.
    final int list(int first) {
        int count = 0;
        int name = first;
        while (name > 0) {
            count++;
            take(name);
            int before = at;
            boolean range = joint();
            int next = at > before ? name() : 0;
            at = next == 0 ? before : at;
            for (int between = name + 1; range && between < next; between++) {
                take(between);
            }
            count += range && next > 0 ? 1 : 0;
            name = next;
        }
        return count;
    }

    /// Behind the blanks at a place, over one line's end.
    final int gap(int from) {
        int p = from;
        int ends = 0;
        while (p < limit && Ascii.white(bytes[p]) && ends < 2) {
            ends += bytes[p] == '\n' ? 1 : 0;
            p++;
        }
        return p;
    }

    /// Passes over what stands between two names; whether it makes them a range.
    private boolean joint() {
        int p = gap(at);
        boolean range = false;
        for (int i = 0; i < WIDEST && p < limit; i++) {
            byte b = bytes[p];
            int wordEnd = Words.end(bytes, p, limit);
            if (b == ',' || b == '&' || b == '-' || (b == '/' && slashes())) {
                range |= b == '-';
                p = gap(p + 1);
            } else if (Words.among(bytes, p, wordEnd, JOINING)) {
                p = gap(wordEnd);
            } else if (Words.among(bytes, p, wordEnd, RANGING)) {
                range = true;
                p = gap(wordEnd);
            } else {
                break;
            }
            at = p;
        }
        return range;
    }
}
