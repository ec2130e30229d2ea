package org.chancery.cable.internal.form;

import java.nio.charset.StandardCharsets;
import org.chancery.cable.internal.Bytes;

/// Header fields as they are written: folded at 78 characters, where a single blank stands.
final class MailLines {
    private static final int WIDTH = 78;

    private final Bytes out = new Bytes(4096);

    Bytes bytes() {
        return out;
    }

    /// Writes a field of US-ASCII without control characters; an empty one is left out.
    void field(String name, String value) {
        if (value.isEmpty()) {
            return;
        }
        String whole = name + ": " + value;
        int start = 0;
        int last = name.length() + 1;
        int fold = -1;
        for (int i = last; i < whole.length(); i++) {
            if (whole.charAt(i) == ' ' && whole.charAt(i - 1) != ' ' && whole.charAt(i + 1) != ' ') {
                if (i - start > WIDTH && fold > start) {
                    line(whole, start, fold);
                    start = fold;
                }
                fold = i;
            }
        }
        if (whole.length() - start > WIDTH && fold > start) {
            line(whole, start, fold);
            start = fold;
        }
        line(whole, start, whole.length());
    }

    private void line(String whole, int start, int end) {
        out.ascii(whole.substring(start, end));
        out.ascii("\r\n");
    }

    /// Adds lines as they are.
    void add(byte[] lines) {
        out.add(lines, 0, lines.length);
    }

    /// The longest line, without its end.
    static int longest(byte[] lines) {
        int longest = 0;
        int start = 0;
        for (int i = 0; i < lines.length; i++) {
            if (lines[i] == '\n') {
                longest = Math.max(longest, i - 1 - start);
                start = i + 1;
            }
        }
        return longest;
    }

    /// Lines of a text that ends with a line feed, each ended with CRLF, in UTF-8.
    static byte[] ended(String text) {
        return text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
