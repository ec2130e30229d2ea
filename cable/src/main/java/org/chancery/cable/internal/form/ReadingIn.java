package org.chancery.cable.internal.form;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.cable.Block;
import org.chancery.cable.Source;
import org.chancery.cable.content.Envelope;
import org.chancery.cable.form.Reading;
import org.chancery.marking.Severity;

/// Reads from JSON what reading a message found.
final class ReadingIn {
    private final JsonFields fields;

    ReadingIn(JsonFields fields) {
        this.fields = fields;
    }

    Reading reading(Reading.Overall overall, List<Reading.Stretch> stretches) throws Misfit {
        Optional<JsonFields> section = fields.object("section");
        return new Reading(
                overall,
                section.isEmpty() ? Optional.empty() : Optional.of(section(section.get())),
                stretches,
                new Reading.Around(wrapper(), copy(), fields.list("passedOn", ReadingIn::heading)),
                new Reading.Inside(
                        fields.list("sets", ReadingIn::set),
                        fields.list("blocks", ReadingIn::block),
                        fields.list("redactions", value -> {
                            JsonFields redaction = JsonFields.of(value);
                            var span = DocumentReader.span(redaction);
                            redaction.close();
                            return span;
                        })),
                source(),
                fields.list("findings", ReadingIn::finding));
    }

    private static Reading.SectionNumber section(JsonFields fields) throws Misfit {
        Reading.SectionNumber section = new Reading.SectionNumber(fields.number("number"), fields.number("total"));
        fields.close();
        return section;
    }

    private static Envelope heading(JsonValue value) throws Misfit {
        JsonFields fields = JsonFields.of(value);
        Envelope envelope = ContentIn.envelope(fields);
        fields.close();
        return envelope;
    }

    private Optional<Reading.WrapperLines> wrapper() throws Misfit {
        Optional<JsonFields> wrapper = fields.object("wrapper");
        if (wrapper.isEmpty()) {
            return Optional.empty();
        }
        JsonFields one = wrapper.get();
        Reading.WrapperLines lines = new Reading.WrapperLines(
                one.text("id"), one.text("title"), one.text("date"), one.text("classification"), one.text("origin"));
        one.close();
        return Optional.of(lines);
    }

    private Optional<Reading.CopyTable> copy() throws Misfit {
        Optional<JsonFields> copy = fields.object("copy");
        if (copy.isEmpty()) {
            return Optional.empty();
        }
        JsonFields one = copy.get();
        Reading.CopyTable table = new Reading.CopyTable(
                one.text("action"),
                one.yes("outgoing"),
                one.texts("distribution"),
                one.textIf("draftedBy"),
                one.textIf("approvedBy"),
                one.texts("clearances"));
        one.close();
        return Optional.of(table);
    }

    private static Reading.FormattedSet set(JsonValue value) throws Misfit {
        JsonFields fields = JsonFields.of(value);
        Reading.FormattedSet set = new Reading.FormattedSet(fields.text("name"), fields.texts("fields"));
        fields.close();
        return set;
    }

    private static Block block(JsonValue value) throws Misfit {
        JsonFields fields = JsonFields.of(value);
        String name = fields.text("kind");
        for (Block.Kind kind : Block.Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)) {
                Block block = new Block(kind, DocumentReader.span(fields));
                fields.close();
                return block;
            }
        }
        throw JsonFields.wrong(fields.must("kind").at(), "no kind of block: \"" + JsonIn.shown(name) + "\"");
    }

    private Reading.SourceNote source() throws Misfit {
        JsonFields source = JsonFields.of(fields.must("source"));
        Optional<String> encoded = source.textIf("bytes");
        Optional<Source> bytes = Optional.empty();
        int length = source.number("length");
        if (encoded.isPresent()) {
            bytes = Optional.of(decoded(encoded.get(), source));
            if (bytes.get().length() != length) {
                throw JsonFields.wrong(
                        source.must("length").at(), "there are " + bytes.get().length() + " bytes");
            }
        }
        Optional<String> digest = source.textIf("sha256");
        if (bytes.isPresent() && digest.isPresent() && !bytes.get().sha256().equals(digest.get())) {
            throw JsonFields.wrong(source.must("sha256").at(), "the bytes have another digest");
        }
        Reading.SourceNote note = new Reading.SourceNote(length, source.text("charset"), digest, bytes);
        source.close();
        return note;
    }

    private static Source decoded(String encoded, JsonFields source) throws Misfit {
        try {
            return Source.of(Base64.getDecoder().decode(encoded));
        } catch (IllegalArgumentException e) {
            throw JsonFields.wrong(source.must("bytes").at(), "no base64 (RFC 4648 §4)");
        }
    }

    private static Reading.Remark finding(JsonValue value) throws Misfit {
        JsonFields fields = JsonFields.of(value);
        String name = fields.text("severity");
        for (Severity severity : Severity.values()) {
            if (severity.word().equals(name)) {
                Reading.Remark remark = new Reading.Remark(
                        fields.text("rule"),
                        severity,
                        new Reading.Position(fields.number("line"), fields.number("column")),
                        DocumentReader.span(fields),
                        fields.text("message"),
                        fields.text("citation"));
                fields.close();
                return remark;
            }
        }
        throw JsonFields.wrong(fields.must("severity").at(), "no severity: \"" + JsonIn.shown(name) + "\"");
    }
}
