package org.chancery.cable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The known codes of traffic analysis by geography and subject (TAGS, 5 FAH-3) with their meanings. A code that is
/// not in the table is no error: programmes and organisations come and go.
public final class TagTable {
    private static final String FILE = "/org/chancery/cable/tags.tsv";
    private static final int SUBJECT = 4;
    private static final int PLACE = 2;
    /// Programme codes begin with this letter; they come and go too fast for a table.
    private static final char PROGRAM = 'K';

    /// What a code says.
    public enum Kind {
        SUBJECT,
        PROGRAM,
        PLACE
    }

    /// One code.
    ///
    /// @param meaning a few words for people
    public record Code(String code, Kind kind, String meaning) {}

    private final Map<String, Code> codes;

    private TagTable(Map<String, Code> codes) {
        this.codes = Map.copyOf(codes);
    }

    /// The table that the program brings.
    public static TagTable standard() {
        Map<String, Code> codes = new HashMap<>();
        text().lines().filter(row -> !row.startsWith("#")).forEach(row -> {
            List<String> cells = List.of(row.split("\t", -1));
            Kind kind = Kind.valueOf(cells.get(1).toUpperCase(Locale.ROOT));
            codes.put(cells.get(0), new Code(cells.get(0), kind, cells.get(2)));
        });
        return new TagTable(codes);
    }

    private static String text() {
        try (InputStream stream = TagTable.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks its table " + FILE);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The code of some letters in capitals; empty where the table has none.
    public Optional<Code> find(String code) {
        return Optional.ofNullable(codes.get(code));
    }

    /// Takes apart codes that were written without a blank between them, `ITPHUM` or `ECONEFIN`. A word that is a
    /// code itself, or cannot be cut into subjects and places with at least one subject, stays whole; a place that
    /// the table lacks is taken for one at either end only.
    public List<String> split(String word) {
        if (word.length() <= SUBJECT || word.length() % 2 != 0 || word.length() > 24 || codes.containsKey(word)) {
            return List.of(word);
        }
        List<String> parts = new ArrayList<>();
        boolean whole = cut(word, 0, parts);
        boolean subject = parts.stream().anyMatch(part -> part.length() == SUBJECT);
        return whole && subject ? List.copyOf(parts) : List.of(word);
    }

    /// Tries four letters before two at each place; a word is short, so the ways to cut it are few.
    private boolean cut(String word, int from, List<String> parts) {
        if (from == word.length()) {
            return true;
        }
        for (int length = SUBJECT; length >= PLACE; length -= PLACE) {
            int to = from + length;
            if (to <= word.length() && stands(word, from, to)) {
                parts.add(word.substring(from, to));
                if (cut(word, to, parts)) {
                    return true;
                }
                parts.removeLast();
            }
        }
        return false;
    }

    private boolean stands(String word, int from, int to) {
        Code code = codes.get(word.substring(from, to));
        if (to - from == SUBJECT) {
            return word.charAt(from) == PROGRAM || (code != null && code.kind() != Kind.PLACE);
        }
        return code != null || from == 0 || to == word.length();
    }
}
