package org.chancery.cable.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.cable.CitedReference;
import org.chancery.cable.Element;
import org.chancery.cable.MessageReference;
import org.chancery.cable.Span;

/// The references of a REF field, cut at `A.`, `(B)`, `C)` and `;`, each with the messages that it names.
final class CitedReader {
    /// How many letters may be passed over before a letter is taken for an initial.
    private static final int WIDEST_GAP = 3;
    /// No message cites more; what comes behind stands in the bytes.
    private static final int MOST = 2_000;

    private final Parts parts;
    private final byte[] bytes;
    private final int end;
    private final CitedMessages messages;
    private int from;
    private String letter = "";
    private int last = 'A' - 1;

    private CitedReader(Parts parts, Span value) {
        this.parts = parts;
        this.bytes = parts.bytes;
        this.end = value.end();
        this.from = Ascii.skipWhite(bytes, value.start(), end);
        this.messages = new CitedMessages(bytes, parts.year());
    }

    /// Adds the references of one field.
    static void read(Parts parts, Span value) {
        new CitedReader(parts, value).read();
    }

    private void read() {
        int start = from;
        for (int p = start; p < end; p++) {
            boolean head =
                    p == start || Ascii.white(bytes[p - 1]) || bytes[p - 1] == ';' || bytes[p - 1] == (byte) 0xB6;
            int name = head ? Ascii.atAnyCase(bytes, p, end, "REF ") ? Ascii.skipBlanks(bytes, p + 4, end) : p : -1;
            int after = name < 0 ? -1 : letterEnd(name);
            if (after > 0) {
                add(p);
                int at = bytes[name] == '(' ? name + 1 : name;
                letter = Ascii.text(bytes, at, at + 1).toUpperCase(java.util.Locale.ROOT);
                last = letter.charAt(0);
                from = after;
                p = after - 1;
            } else if (bytes[p] == ';') {
                add(p);
                letter = "";
                from = p + 1;
            }
        }
        add(end);
    }

    /// Behind `A.`, `A)`, `(A)` or `A:` at `p`; -1 where none stands there, or one that is somebody's initial.
    private int letterEnd(int p) {
        boolean open = p < end && bytes[p] == '(';
        int at = open ? p + 1 : p;
        if (at + 1 >= end || !Ascii.letter(bytes[at])) {
            return -1;
        }
        byte close = bytes[at + 1];
        boolean closed = close == ')' || (!open && (close == '.' || close == ':'));
        boolean apart = close == ')' || at + 2 >= end || !Ascii.upper(bytes[at + 2]) || at == from;
        char raised = (char) Ascii.raise(bytes[at]);
        boolean inTurn = raised > last && raised <= last + WIDEST_GAP;
        return closed && inTurn && (apart || raised == last + 1) ? at + 2 : -1;
    }

    private void add(int to) {
        Element cited = parts.element(from, to);
        if (cited.text().isEmpty() || parts.references.size() >= MOST) {
            return;
        }
        Span span = cited.span();
        List<MessageReference> named = new ArrayList<>(2);
        messages.find(span.start(), span.end(), named);
        parts.references.add(new CitedReference(letter, named, holds(span, "NOTAL"), holds(span, "AND PREV"), cited));
    }

    private boolean holds(Span span, String word) {
        for (int p = span.start(); p + word.length() <= span.end(); p++) {
            if (Ascii.raise(bytes[p]) == word.charAt(0) && Ascii.atAnyCase(bytes, p, span.end(), word)) {
                return true;
            }
        }
        return false;
    }

    /// Adds the reference of one set, `REF/A/...`: the letter, then what is cited.
    static void set(Parts parts, Span value) {
        byte[] bytes = parts.bytes;
        int at = Ascii.skipBlanks(bytes, value.start(), value.end());
        int slash = Ascii.uppersEnd(bytes, at, value.end());
        boolean lettered = slash < value.end() && bytes[slash] == '/' && slash - at <= 2 && slash > at;
        Element cited = parts.element(lettered ? slash + 1 : value.start(), value.end());
        if (!cited.text().isEmpty() && parts.references.size() < MOST) {
            String letter = lettered ? Ascii.text(bytes, at, slash) : "";
            parts.references.add(new CitedReference(letter, inSeries(parts, cited.span()), false, false, cited));
        }
    }

    /// The messages of a yearly series, `FLEETADMIN 129/05`, that a stretch names.
    static List<MessageReference> inSeries(Parts parts, Span span) {
        List<MessageReference> named = new ArrayList<>(1);
        int p = span.start();
        while (p < span.end()) {
            boolean head = p == span.start() || !Ascii.letter(parts.bytes[p - 1]);
            Optional<MessageReference> found = head && Ascii.upper(parts.bytes[p])
                    ? References.yearly(parts.bytes, p, span.end())
                    : Optional.empty();
            found.ifPresent(named::add);
            p = found.isPresent() ? found.get().span().end() : Ascii.uppersEnd(parts.bytes, p, span.end()) + 1;
        }
        return named;
    }
}
