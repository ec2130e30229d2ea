package org.chancery.cable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The texts that stand beside the catalogue of rules, one file each: `rules/CABLE-023.good.txt`.
final class RuleText {
    private RuleText() {}

    /// The text of a file; empty where there is no such file.
    static String of(String rule, String kind) {
        try (InputStream stream = RuleText.class.getResourceAsStream("rules/" + rule + "." + kind)) {
            return stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("the program's own files cannot be read", broken);
        }
    }
}
