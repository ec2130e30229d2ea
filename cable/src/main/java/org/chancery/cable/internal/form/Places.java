package org.chancery.cable.internal.form;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.chancery.cable.Source;
import org.chancery.cable.form.MessageDocument.Origin;
import org.chancery.cable.form.Reading;
import org.chancery.cable.internal.LineScanner;

/// Lines and columns of places that are asked for in their order: one walk over the bytes finds them all.
final class Places {
    private final byte[] bytes;
    private final boolean utf8;
    private final int firstLine;
    private LineScanner lines;
    private boolean any;
    private int line;
    private int at;
    private int column;

    /// @param firstLine the number of the first line
    Places(byte[] bytes, boolean utf8, int firstLine) {
        this.bytes = bytes;
        this.utf8 = utf8;
        this.firstLine = firstLine;
        this.lines = new LineScanner(bytes, 0, bytes.length);
        begin();
    }

    /// Places in a source; lines are those of the file that it stands in.
    static Places in(Source source, Optional<Origin> origin) {
        boolean utf8 = source.charset().equals(StandardCharsets.UTF_8);
        return new Places(source.bytes(), utf8, origin.map(Origin::line).orElse(1));
    }

    private void begin() {
        lines = new LineScanner(bytes, 0, bytes.length);
        line = firstLine;
        any = lines.advance();
        at = 0;
        column = 1;
    }

    /// The line and column of a place; quick where no place behind it was asked for before.
    Reading.Position of(int offset) {
        if (offset < at) {
            begin();
        }
        while (any && lines.next() <= offset && lines.next() > lines.end() && lines.next() < bytes.length + 1) {
            int next = lines.next();
            line++;
            at = next;
            column = 1;
            any = lines.advance();
        }
        boolean inEnd = any && offset > lines.end();
        if (inEnd) {
            return new Reading.Position(line, 1);
        }
        while (at < offset && at < bytes.length) {
            column += width(bytes[at++]);
        }
        return new Reading.Position(line, column);
    }

    /// How many characters of Java a byte begins.
    private int width(byte b) {
        if (!utf8 || b >= 0) {
            return 1;
        }
        return (b & 0xC0) == 0x80 ? 0 : (b & 0xF8) == 0xF0 ? 2 : 1;
    }
}
