package org.chancery.cable.internal.form;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.chancery.cable.Lines;
import org.chancery.cable.Message;
import org.chancery.cable.Portion;
import org.chancery.cable.Source;
import org.chancery.cable.content.Content;
import org.chancery.cable.content.Paragraph;
import org.chancery.cable.form.MessageDocument;
import org.chancery.cable.form.MessageDocument.Origin;
import org.chancery.cable.form.Reading;
import org.chancery.cable.form.SourceDetail;
import org.chancery.cable.internal.Bytes;
import org.chancery.cable.internal.write.Extract;
import org.chancery.marking.Finding;

/// Writes documents as JSON, and messages as the documents that they make: their text is copied from their bytes.
final class DocumentWriter {
    static final String SCHEMA = "urn:chancery:schema:message:1";

    private static final char[] UTF8 = {};

    private final Documents documents;
    private final Marks.Memo memo;
    private final Bytes out;
    private final JsonOut json;
    private final char[] windows;
    private byte[] scratch = new byte[4096];

    DocumentWriter(Documents documents, Bytes out) {
        this.documents = documents;
        this.memo = documents.marks().memo();
        this.out = out;
        this.json = new JsonOut(out);
        this.windows = upperHalf();
    }

    private static char[] upperHalf() {
        byte[] half = new byte[128];
        for (int i = 0; i < half.length; i++) {
            half[i] = (byte) (0x80 | i);
        }
        return new String(half, Charset.forName("windows-1252")).toCharArray();
    }

    /// Forgets what was written.
    void clear() {
        json.clear();
    }

    /// Writes a document.
    void write(MessageDocument document) {
        json.open();
        Content content = document.content();
        Optional<Reading> reading = document.reading();
        head(document.origin(), content, reading);
        json.openList("paragraphs");
        List<Paragraph> paragraphs = content.text().paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            json.open();
            json.text("number", paragraph.number());
            json.text("mark", paragraph.mark());
            if (reading.isPresent()) {
                Reading.Stretch stretch = reading.get().paragraphs().get(i);
                stretch(stretch.label(), stretch.span().start(), stretch.span().end());
            }
            json.text("text", paragraph.text());
            json.close();
        }
        json.closeList();
        tail(content, reading);
        if (reading.isPresent()) {
            json.openList("findings");
            reading.get().findings().forEach(remark -> ReadingJson.finding(json, remark));
            json.closeList();
        }
        json.close();
    }

    /// Writes the document that [Documents#whole] makes, without making it.
    void write(Message message, Optional<Origin> origin, List<Finding> findings, SourceDetail detail) {
        json.open();
        Content content = documents.extract().content(message, List.of());
        Optional<Reading> reading = Optional.of(documents.reading(message, memo, List.of(), List.of(), detail));
        head(origin, content, reading);
        json.openList("paragraphs");
        for (Portion portion : message.portions()) {
            if (Extract.shown(portion)) {
                paragraph(portion, message.source());
            }
        }
        json.closeList();
        tail(content, reading);
        json.openList("findings");
        if (!findings.isEmpty()) {
            Lines lines = message.source().lines();
            for (Finding finding : findings) {
                ReadingJson.finding(json, Documents.remark(finding, lines, origin));
            }
        }
        json.closeList();
        json.close();
    }

    private void head(Optional<Origin> origin, Content content, Optional<Reading> reading) {
        json.text("schema", SCHEMA);
        if (origin.isPresent()) {
            json.text("file", origin.get().file());
            json.number("line", origin.get().line());
            json.number("offset", origin.get().offset());
        }
        ContentJson.head(json, content, reading);
    }

    private void tail(Content content, Optional<Reading> reading) {
        json.text("signature", content.text().signature());
        ContentJson.transmission(json, content.envelope().transit());
        if (reading.isPresent()) {
            ReadingJson.write(json, reading.get());
        }
    }

    private void stretch(String label, int start, int end) {
        json.text("label", label);
        json.number("start", start);
        json.number("end", end);
    }

    private void paragraph(Portion portion, Source source) {
        json.open();
        json.text("number", portion.number());
        if (portion.mark().isPresent()) {
            json.text("mark", portion.mark().get().text());
        }
        stretch(
                memo.portion(portion.label()),
                portion.span().start(),
                portion.span().end());
        json.name("text");
        text(portion, source);
        json.close();
    }

    private void text(Portion portion, Source source) {
        int length = portion.textSpan().length();
        if (scratch.length <= length) {
            scratch = new byte[length + (length >> 1) + 1];
        }
        boolean utf8 = source.charset().equals(StandardCharsets.UTF_8);
        int size = portion.copyText(source, scratch);
        if (utf8 && cut(size)) {
            json.text(portion.text(source));
        } else {
            json.text(scratch, 0, size, utf8 ? UTF8 : windows);
        }
    }

    /// Whether the text begins or ends inside a character of UTF-8.
    private boolean cut(int size) {
        if (size == 0 || (scratch[0] >= 0 && scratch[size - 1] >= 0)) {
            return false;
        }
        int last = size - 1;
        while (last > 0 && (scratch[last] & 0xC0) == 0x80) {
            last--;
        }
        int lead = scratch[last] & 0xFF;
        int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
        return (scratch[0] & 0xC0) == 0x80 || last + length != size;
    }

    Bytes bytes() {
        return out;
    }
}
