package org.chancery.cli.internal.stats;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.cable.Message;
import org.chancery.marking.Finding;

/// What many messages have in common: how many there are of each year, originator, precedence, level, caption, TAG and
/// finding. Not for several threads at once.
public final class Figures {
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
                .filter(portion -> portion.kind() == org.chancery.cable.Portion.Kind.PARAGRAPH)
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

    /// All figures as one JSON object: totals as numbers, groups as objects of numbers, the most frequent first.
    public String json() {
        List<String> members = new ArrayList<>();
        totals().forEach((name, count) -> members.add(quoted(name) + ": " + count));
        groups.forEach((name, counts) -> {
            List<String> entries = counts.first(Integer.MAX_VALUE).stream()
                    .map(entry -> quoted(entry.getKey()) + ": " + entry.getValue())
                    .toList();
            members.add(quoted(name) + ": {" + String.join(", ", entries) + "}");
        });
        return "{" + String.join(",\n ", members) + "}\n";
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || c > '~') {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
