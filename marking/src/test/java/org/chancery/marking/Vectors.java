package org.chancery.marking;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// Rows of test vectors: tab-separated, `#` begins a comment.
final class Vectors {
    private Vectors() {}

    static List<List<String>> of(String name) {
        try (InputStream in = Objects.requireNonNull(Vectors.class.getResourceAsStream(name + ".tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A label as the vectors write it: level;controls;release, and the origin where it is not simply the
    /// owner's own.
    static String told(Label label) {
        String controls = label.controls().isEmpty() ? "-" : String.join(",", label.controls());
        String release = label.release()
                .admitted()
                .map(countries -> ":" + String.join(",", countries))
                .orElse("");
        String shown =
                label.release() instanceof Release.Display display ? ":" + String.join(",", display.shown()) : "";
        return label.level().abbreviation() + ";" + controls + ";"
                + label.release().kind() + release + shown + told(label.origin());
    }

    private static String told(Origin origin) {
        if (origin.equals(Origin.OWN)) {
            return "";
        }
        return (origin.national() ? ";own" : ";foreign")
                + (origin.concealed() ? " concealed" : "")
                + (origin.sources().isEmpty() ? "" : " " + String.join(",", origin.sources()))
                + (origin.coOwners().isEmpty() ? "" : " joint " + String.join(",", origin.coOwners()));
    }

    static String rules(PortionMark mark) {
        return mark.findings().isEmpty()
                ? "-"
                : mark.findings().stream().map(Finding::rule).collect(Collectors.joining(" "));
    }
}
