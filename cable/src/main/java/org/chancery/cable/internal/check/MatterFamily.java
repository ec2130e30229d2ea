package org.chancery.cable.internal.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The nouns that a paragraph may be named for, and the words that speak of the same, as the letters they begin with: a
/// row of `matter.tsv`.
record MatterFamily(List<String> nouns, List<String> words) {
    private static final String FILE = "matter.tsv";

    static List<MatterFamily> all() {
        try (InputStream in = MatterFamily.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("no file " + FILE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(MatterFamily::row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MatterFamily row(String line) {
        int tab = line.indexOf('\t');
        if (tab < 0) {
            throw new IllegalStateException("two columns: " + line);
        }
        return new MatterFamily(words(line.substring(0, tab)), words(line.substring(tab + 1)));
    }

    private static List<String> words(String text) {
        return List.of(text.split(" ", -1));
    }
}
