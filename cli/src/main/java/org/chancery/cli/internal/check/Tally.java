package org.chancery.cli.internal.check;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.chancery.marking.Severity;

/// How many messages were checked, and what was found. Not for several threads at once.
public final class Tally {
    private final Map<Severity, Long> findings = new EnumMap<>(Severity.class);
    private long messages;
    private long refused;
    private long missing;

    void message() {
        messages++;
    }

    void refused() {
        refused++;
    }

    void missing() {
        missing++;
    }

    void finding(Severity severity) {
        findings.merge(severity, 1L, Long::sum);
    }

    /// Adds what another counted.
    public void add(Tally other) {
        messages += other.messages;
        refused += other.refused;
        missing += other.missing;
        other.findings.forEach((severity, count) -> findings.merge(severity, count, Long::sum));
    }

    /// The counts in a sentence.
    public String sentence() {
        return count(messages, "message", "messages") + ": "
                + count(findings.getOrDefault(Severity.ERROR, 0L), "error", "errors") + ", "
                + count(findings.getOrDefault(Severity.LEGACY, 0L), "legacy form", "legacy forms") + ", "
                + count(findings.getOrDefault(Severity.DOUBT, 0L), "doubt", "doubts") + "."
                + (refused == 0 ? "" : " " + count(refused, "part", "parts") + " of the input refused.")
                + (missing == 0 ? "" : " " + count(missing, "file", "files") + " not read.");
    }

    private static String count(long number, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
    }
}
