package org.chancery.cable.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.cable.Span;
import org.chancery.cable.content.Content;
import org.chancery.cable.content.Paragraph;
import org.chancery.cable.content.Text;
import org.chancery.cable.form.MessageDocument;
import org.chancery.cable.form.MessageDocument.Origin;
import org.chancery.cable.form.Reading;
import org.chancery.marking.form.Outcome;

/// Reads documents from JSON.
final class DocumentReader {
    private final JsonFields fields;
    private final boolean read;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Reading.Stretch> stretches = new ArrayList<>();

    private DocumentReader(JsonFields fields) {
        this.fields = fields;
        this.read = fields.has("source");
    }

    static Outcome<MessageDocument> read(byte[] json) {
        try {
            return new Outcome.Done<>(new DocumentReader(JsonFields.of(JsonIn.read(json))).document());
        } catch (Misfit misfit) {
            return new Outcome.Refused<>(misfit.refusal());
        }
    }

    private MessageDocument document() throws Misfit {
        JsonValue schema = fields.must("schema");
        if (!JsonFields.text(schema).equals(DocumentWriter.SCHEMA)) {
            throw JsonFields.wrong(schema.at(), "the schema " + DocumentWriter.SCHEMA + " is wanted");
        }
        Optional<Origin> origin = origin();
        ContentIn in = new ContentIn(fields);
        paragraphs();
        Text text = new Text(in.title(), in.fields(), paragraphs, fields.textIf("signature"));
        Content content = new Content(in.envelope(), text);
        Optional<Reading> reading = in.reading(read, stretches);
        fields.close();
        return new MessageDocument(origin, content, reading);
    }

    private Optional<Origin> origin() throws Misfit {
        if (!fields.has("file")) {
            return Optional.empty();
        }
        int line = fields.number("line");
        if (line == 0) {
            throw JsonFields.wrong(fields.must("line").at(), "lines count from 1");
        }
        return Optional.of(new Origin(fields.text("file"), line, fields.number("offset", Long.MAX_VALUE)));
    }

    private void paragraphs() throws Misfit {
        fields.list("paragraphs", value -> {
            JsonFields paragraph = JsonFields.of(value);
            paragraphs.add(new Paragraph(paragraph.text("number"), paragraph.textIf("mark"), paragraph.text("text")));
            if (read) {
                stretches.add(new Reading.Stretch(paragraph.text("label"), span(paragraph)));
            }
            paragraph.close();
            return paragraph;
        });
    }

    static Span span(JsonFields fields) throws Misfit {
        int start = fields.number("start");
        int end = fields.number("end");
        if (end < start) {
            throw JsonFields.wrong(fields.must("end").at(), "it ends before it begins");
        }
        return new Span(start, end);
    }
}
