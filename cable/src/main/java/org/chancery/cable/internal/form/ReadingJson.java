package org.chancery.cable.internal.form;

import java.util.Base64;
import java.util.Locale;
import org.chancery.cable.Block;
import org.chancery.cable.Span;
import org.chancery.cable.content.Envelope;
import org.chancery.cable.form.Reading;

/// Writes what reading found as JSON, from headings passed on to the source; and single findings.
final class ReadingJson {
    private ReadingJson() {}

    static void write(JsonOut json, Reading reading) {
        json.openList("passedOn");
        for (Envelope envelope : reading.around().passedOn()) {
            json.open();
            ContentJson.envelope(json, envelope);
            ContentJson.transmission(json, envelope.transit());
            json.close();
        }
        json.closeList();
        reading.around().wrapper().ifPresent(wrapper -> wrapper(json, wrapper));
        reading.around().copy().ifPresent(copy -> copy(json, copy));
        layout(json, reading.layout());
        source(json, reading.source());
    }

    private static void wrapper(JsonOut json, Reading.WrapperLines wrapper) {
        json.open("wrapper");
        json.text("id", wrapper.id());
        json.text("title", wrapper.title());
        json.text("date", wrapper.date());
        json.text("classification", wrapper.classification());
        json.text("origin", wrapper.origin());
        json.close();
    }

    private static void copy(JsonOut json, Reading.CopyTable copy) {
        json.open("copy");
        json.text("action", copy.action());
        json.yesNo("outgoing", copy.outgoing());
        json.texts("distribution", copy.distribution());
        json.text("draftedBy", copy.draftedBy());
        json.text("approvedBy", copy.approvedBy());
        json.texts("clearances", copy.clearances());
        json.close();
    }

    private static void layout(JsonOut json, Reading.Inside layout) {
        json.openList("sets");
        for (Reading.FormattedSet set : layout.sets()) {
            json.open();
            json.text("name", set.name());
            json.texts("fields", set.fields());
            json.close();
        }
        json.closeList();
        json.openList("blocks");
        for (Block block : layout.blocks()) {
            json.open();
            json.text("kind", block.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            span(json, block.span());
            json.close();
        }
        json.closeList();
        json.openList("redactions");
        for (Span redaction : layout.redactions()) {
            json.open();
            span(json, redaction);
            json.close();
        }
        json.closeList();
    }

    private static void span(JsonOut json, Span span) {
        json.number("start", span.start());
        json.number("end", span.end());
    }

    private static void source(JsonOut json, Reading.SourceNote source) {
        json.open("source");
        json.number("length", source.length());
        json.text("charset", source.charset());
        json.text("sha256", source.sha256());
        source.bytes().ifPresent(bytes -> {
            byte[] encoded = Base64.getEncoder().encode(bytes.bytes());
            json.name("bytes");
            json.text(encoded, 0, encoded.length, new char[0]);
        });
        json.close();
    }

    static void finding(JsonOut json, Reading.Remark remark) {
        json.open();
        json.text("rule", remark.rule());
        json.text("severity", remark.severity().word());
        json.number("line", remark.position().line());
        json.number("column", remark.position().column());
        json.number("start", remark.span().start());
        json.number("end", remark.span().end());
        json.text("message", remark.message());
        json.text("citation", remark.citation());
        json.close();
    }
}
