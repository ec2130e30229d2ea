package org.chancery.cli.internal.reading;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/// JSON with line breaks and indents, for people. Takes well-formed JSON without them.
public final class Indented {
    private static final byte[] STEP = {' ', ' '};

    private final byte[] json;
    private final ByteArrayOutputStream out;
    private int depth;
    private int at;

    private Indented(byte[] json, int depth) {
        this.json = json;
        this.depth = depth;
        this.out = new ByteArrayOutputStream(json.length + json.length / 2);
    }

    /// The document, indented, with a line end behind it.
    public static byte[] document(byte[] json) {
        byte[] indented = of(json, 0);
        byte[] ended = Arrays.copyOf(indented, indented.length + 1);
        ended[indented.length] = '\n';
        return ended;
    }

    /// The document, indented; all lines but the first by `depth` steps more.
    static byte[] of(byte[] json, int depth) {
        Indented indented = new Indented(json, depth);
        while (indented.at < json.length) {
            indented.token();
        }
        return indented.out.toByteArray();
    }

    private void token() {
        byte b = json[at];
        switch (b) {
            case '"' -> string();
            case '{', '[' -> open(b);
            case '}', ']' -> {
                depth--;
                line();
                out.write(b);
                at++;
            }
            case ',' -> {
                out.write(b);
                line();
                at++;
            }
            case ':' -> {
                out.write(b);
                out.write(' ');
                at++;
            }
            default -> {
                out.write(b);
                at++;
            }
        }
    }

    /// An object or list; one without members stays on its line.
    private void open(byte b) {
        out.write(b);
        at++;
        if (at < json.length && (json[at] == '}' || json[at] == ']')) {
            out.write(json[at++]);
            return;
        }
        depth++;
        line();
    }

    private void string() {
        int from = at++;
        while (at < json.length && json[at] != '"') {
            at += json[at] == '\\' ? 2 : 1;
        }
        at = Math.min(at + 1, json.length);
        out.write(json, from, at - from);
    }

    private void line() {
        out.write('\n');
        for (int i = 0; i < depth; i++) {
            out.writeBytes(STEP);
        }
    }
}
