package org.chancery.cli.internal.stats;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.cable.Message;
import org.chancery.cable.Portion;
import org.chancery.cli.internal.reading.Indented;
import org.chancery.marking.Finding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/// What many messages have in common: how many there are of each year, originator, precedence, level, caption, TAG and
/// finding. Not for several threads at once.
public final class Figures {
    private static final JsonFactory JSON =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final Map<String, Counts> groups = new LinkedHashMap<>();
    private long messages;
    private long bytes;
    private long paragraphs;
    private long refused;
    private long missing;

    public Figures() {
        for (String name : List.of(
                "years", "originators", "precedences", "levels", "captions", "tags", "references", "findings")) {
            groups.put(name, new Counts());
        }
    }

    private Counts group(String name) {
        return Optional.ofNullable(groups.get(name)).orElseThrow();
    }

    void message(Message message) {
        messages++;
        bytes += message.source().length();
        paragraphs += message.portions().stream()
                .filter(portion -> portion.kind() == Portion.Kind.PARAGRAPH)
                .count();
        group("years").add(message.instant().map(Figures::year).orElse("(none)"));
        group("originators").add(message.originator().isEmpty() ? "(none)" : message.originator());
        group("precedences").add(message.precedence().map(Enum::name).orElse("(none)"));
        group("levels").add(message.label().level().name());
        message.captions().forEach(group("captions")::add);
        message.tags().forEach(group("tags")::add);
        message.body().fields().references().stream()
                .flatMap(reference -> reference.messages().stream())
                .forEach(cited -> group("references").add(cited.post()));
        for (Finding finding : message.findings()) {
            group("findings").add(finding.rule());
        }
    }

    private static String year(Instant instant) {
        return Integer.toString(instant.atOffset(ZoneOffset.UTC).getYear());
    }

    void refused() {
        refused++;
    }

    void missing() {
        missing++;
    }

    /// Adds what another counted.
    public void add(Figures other) {
        messages += other.messages;
        bytes += other.bytes;
        paragraphs += other.paragraphs;
        refused += other.refused;
        missing += other.missing;
        other.groups.forEach((name, counts) -> group(name).add(counts));
    }

    /// The figures as text, of each group the most frequent.
    public String text(int most) {
        StringBuilder text = new StringBuilder(2000);
        totals().forEach((name, count) -> text.append(String.format(Locale.ROOT, "%,12d  %s%n", count, name)));
        groups.forEach((name, counts) -> {
            if (counts.size() > 0) {
                text.append('\n').append(name);
                text.append(counts.size() > most ? " (" + most + " of " + counts.size() + ")\n" : "\n");
                for (Map.Entry<String, Long> entry : counts.first(most)) {
                    text.append(String.format(Locale.ROOT, "%,12d  %s%n", entry.getValue(), entry.getKey()));
                }
            }
        });
        return text.toString();
    }

    private Map<String, Long> totals() {
        Map<String, Long> totals = new LinkedHashMap<>();
        totals.put("messages", messages);
        totals.put("paragraphs", paragraphs);
        totals.put("bytes", bytes);
        totals.put("refused", refused);
        totals.put("missing", missing);
        return totals;
    }

    /// All figures as one JSON object: totals as numbers, groups as objects of numbers, the most frequent first. What
    /// is
    /// not ASCII is escaped.
    public String json() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            totals().forEach(json::writeNumberProperty);
            groups.forEach((name, counts) -> {
                json.writeObjectPropertyStart(name);
                counts.first(Integer.MAX_VALUE)
                        .forEach(entry -> json.writeNumberProperty(entry.getKey(), entry.getValue()));
                json.writeEndObject();
            });
            json.writeEndObject();
        }
        byte[] indented = Indented.document(text.toString().getBytes(StandardCharsets.UTF_8));
        return new String(indented, StandardCharsets.UTF_8);
    }
}
