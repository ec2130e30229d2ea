package org.chancery.cable.internal.check;

import java.util.Optional;
import org.chancery.cable.Portion;
import org.chancery.cable.Rule;
import org.chancery.cable.Span;
import org.chancery.cable.internal.Seek;

/// One pass over the bytes, for all checks that need to see them: their charset, NUL bytes, and where the paragraphs
/// name a reference or a paragraph; and one for long lines.
final class TextScan {
    private static final String REF = "REF";
    private static final String PARA = "PARA";

    private final Examined e;
    private final Paragraphs paragraphs;
    private final int body;
    private int portion;
    private Optional<ReferenceUses> references = Optional.empty();
    private Optional<ParagraphUses> uses = Optional.empty();

    private TextScan(Examined e, Paragraphs paragraphs) {
        this.e = e;
        this.paragraphs = paragraphs;
        this.body = body(e);
    }

    static void scan(Examined e, Paragraphs paragraphs) {
        new TextScan(e, paragraphs).scan();
    }

    /// Where the first paragraph begins, from which on words count.
    private static int body(Examined e) {
        if (e.holdsAnother()) {
            return e.bytes.length;
        }
        for (int i = 0; i < e.portions.size(); i++) {
            if (e.portions.get(i).kind() == Portion.Kind.PARAGRAPH) {
                return e.portions.get(i).textSpan().start();
            }
        }
        return e.bytes.length;
    }

    private void scan() {
        if (e.message.source().firstForeign().isPresent()) {
            int at = e.message.source().firstForeign().getAsInt();
            e.find(Rule.NOT_UTF8, new Span(at, at + 1), "not UTF-8 here: read as windows-1252");
        }
        byte[] bytes = e.bytes;
        int end = bytes.length;
        int nul = Seek.nul(bytes, 0, end);
        if (nul < end) {
            e.find(Rule.NUL_BYTES, new Span(nul, nul + 1), "a NUL byte stands in the text");
        }
        for (int p = Seek.letters(bytes, body, end, REF, PARA);
                p < end;
                p = Seek.letters(bytes, p + 1, end, REF, PARA)) {
            if (Words.begins(bytes, p)) {
                see(p);
            }
        }
        LineLengths.check(e);
    }

    private void see(int p) {
        if (Words.at(e.bytes, p, REF)) {
            reference(p);
        } else if (Words.at(e.bytes, p, PARA)) {
            paragraph(p);
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
