package org.chancery.cable.internal.check;

import java.util.Optional;
import org.chancery.cable.Portion;
import org.chancery.cable.Rule;
import org.chancery.cable.Span;

/// One pass over the bytes, for all checks that need to see them: their charset, NUL bytes, long lines, and where the
/// paragraphs name
/// a reference or a paragraph.
final class TextScan {
    private static final byte LINE_END = 1;
    private static final byte NUL = 2;
    private static final byte REF = 3;
    private static final byte PARA = 4;
    private static final byte[] KINDS = kinds();

    private final Examined e;
    private final Paragraphs paragraphs;
    private final LineLengths lines;
    private final int body;
    private int portion;
    private boolean nul;
    private Optional<ReferenceUses> references = Optional.empty();
    private Optional<ParagraphUses> uses = Optional.empty();

    private TextScan(Examined e, Paragraphs paragraphs) {
        this.e = e;
        this.paragraphs = paragraphs;
        this.lines = new LineLengths(e);
        this.body = body(e);
    }

    static void scan(Examined e, Paragraphs paragraphs) {
        new TextScan(e, paragraphs).scan();
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[256];
        kinds['\n'] = LINE_END;
        kinds['\r'] = LINE_END;
        kinds[0] = NUL;
        kinds['R'] = REF;
        kinds['r'] = REF;
        kinds['P'] = PARA;
        kinds['p'] = PARA;
        return kinds;
    }

    /// Where the first paragraph begins, from which on words count.
    private static int body(Examined e) {
        if (e.holdsAnother()) {
            return Integer.MAX_VALUE;
        }
        for (int i = 0; i < e.portions.size(); i++) {
            if (e.portions.get(i).kind() == Portion.Kind.PARAGRAPH) {
                return e.portions.get(i).textSpan().start();
            }
        }
        return Integer.MAX_VALUE;
    }

    private void scan() {
        if (e.message.source().firstForeign().isPresent()) {
            int at = e.message.source().firstForeign().getAsInt();
            e.find(Rule.NOT_UTF8, new Span(at, at + 1), "not UTF-8 here: read as windows-1252");
        }
        byte[] bytes = e.bytes;
        byte[] kinds = KINDS;
        for (int p = 0; p < bytes.length; p++) {
            byte kind = kinds[bytes[p] & 0xFF];
            if (kind != 0) {
                see(kind, p);
            }
        }
        lines.end();
    }

    private void see(byte kind, int p) {
        if (kind == LINE_END) {
            lines.end(p);
        } else if (kind == NUL) {
            nul(p);
        } else if (p >= body && Words.begins(e.bytes, p)) {
            if (kind == REF && Words.at(e.bytes, p, "REF")) {
                reference(p);
            } else if (kind == PARA && Words.at(e.bytes, p, "PARA")) {
                paragraph(p);
            }
        }
    }

    private void nul(int p) {
        if (!nul) {
            nul = true;
            e.find(Rule.NUL_BYTES, new Span(p, p + 1), "a NUL byte stands in the text");
        }
    }

    private void reference(int p) {
        if (within(p)) {
            if (references.isEmpty()) {
                references = Optional.of(new ReferenceUses(e));
            }
            references.get().at(p, e.portions.get(portion).span().end());
        }
    }

    private void paragraph(int p) {
        if (paragraphs.whole() && within(p)) {
            if (uses.isEmpty()) {
                uses = Optional.of(new ParagraphUses(e, paragraphs));
            }
            uses.get().at(p, portion);
        }
    }

    /// Whether a place is in the text of a paragraph; finds the portion that it is in.
    private boolean within(int p) {
        while (portion + 1 < e.portions.size() && e.portions.get(portion).span().end() <= p) {
            portion++;
        }
        Portion here = e.portions.get(portion);
        return here.kind() == Portion.Kind.PARAGRAPH && p >= here.textSpan().start();
    }
}
