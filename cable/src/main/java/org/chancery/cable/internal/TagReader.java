package org.chancery.cable.internal;

import java.util.List;
import java.util.Locale;
import org.chancery.cable.Element;
import org.chancery.cable.Span;

/// The codes of a TAGS field: words by blanks and commas, codes that ran together taken apart. A person,
/// `OVIP (SURNAME, GIVEN)`, is one word with its comma.
final class TagReader {
    private TagReader() {}

    /// Adds the codes of a field.
    static void read(Parts parts, Span value) {
        byte[] bytes = parts.bytes;
        int depth = 0;
        int from = value.start();
        for (int p = value.start(); p <= value.end(); p++) {
            byte b = p < value.end() ? bytes[p] : (byte) ' ';
            depth += b == '(' ? 1 : b == ')' && depth > 0 ? -1 : 0;
            boolean between = depth == 0 && (Ascii.white(b) || b == ',' || b == ';' || b == '/');
            if (p == value.end() || between) {
                if (p > from) {
                    tag(parts, from, p);
                }
                from = p + 1;
            } else if (depth == 1 && b == '(' && p > from) {
                tag(parts, from, p);
                from = p;
            }
        }
    }

    private static void tag(Parts parts, int from, int to) {
        byte[] bytes = parts.bytes;
        boolean person = bytes[from] == '(' && bytes[to - 1] == ')' && to - from > 2;
        if (person) {
            parts.tags.add(parts.element(from + 1, to - 1));
            return;
        }
        int end = to;
        while (end > from && (bytes[end - 1] == '.' || bytes[end - 1] == ':')) {
            end--;
        }
        if (end == from) {
            return;
        }
        Element word = parts.element(from, end);
        if (end - from <= 4) {
            parts.tags.add(word);
            return;
        }
        List<String> codes = parts.tagTable.split(word.text().toUpperCase(Locale.ROOT));
        if (codes.size() == 1) {
            parts.tags.add(word);
            return;
        }
        int at = from;
        for (String code : codes) {
            parts.tags.add(parts.element(at, at + code.length()));
            at += code.length();
        }
    }
}
