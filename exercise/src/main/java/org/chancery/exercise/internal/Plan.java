package org.chancery.exercise.internal;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.exercise.internal.Telegram.Meant;
import org.chancery.exercise.internal.Telegram.Paragraph;

/// The plan of the demonstration office: what is written when, thread by thread.
///
/// A file holds blocks. A block begins with `== key time level`; `@name value` lines say what differs from the usual;
/// `# text` is a heading; `(mark) text` is a paragraph. Rows `| a | b` at the top of a file make each of its blocks
/// once
/// for a row, with the row's cells in place of `{1}`, `{2}` and so on.
final class Plan {
    /// @param level of the class line: `U`, `C` or `S`
    /// @param says the `@` lines by name
    record Entry(String key, LocalDateTime time, String level, Map<String, String> says, List<Paragraph> paragraphs) {
        String say(String name, String usual) {
            return says.getOrDefault(name, usual);
        }

        /// The value cut at commas; empty where the name is not said.
        List<String> list(String name, String usual) {
            String value = say(name, usual);
            return value.isBlank() ? List.of() : List.of(value.split(", *", -1));
        }
    }

    private Plan() {}

    /// All entries, in the order of the files named in `office/index.txt`.
    static List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (String file : Tables.lines("office/index.txt")) {
            entries.addAll(read(Tables.lines("office/" + file)));
        }
        return entries;
    }

    private static List<Entry> read(List<String> lines) {
        List<String[]> rows = new ArrayList<>();
        List<List<String>> blocks = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("| ")) {
                rows.add(line.substring(2).split(" \\| ", -1));
            } else if (line.startsWith("== ")) {
                blocks.add(new ArrayList<>(List.of(line)));
            } else if (!line.isBlank()) {
                blocks.getLast().add(line);
            }
        }
        if (rows.isEmpty()) {
            rows.add(new String[0]);
        }
        List<Entry> entries = new ArrayList<>();
        for (String[] row : rows) {
            blocks.forEach(block -> entries.add(
                    entry(block.stream().map(line -> filled(line, row)).toList())));
        }
        return entries;
    }

    private static String filled(String line, String[] row) {
        String filled = line;
        for (int i = 0; i < row.length; i++) {
            filled = filled.replace("{" + (i + 1) + "}", row[i].strip());
        }
        return filled;
    }

    private static Entry entry(List<String> block) {
        String[] head = block.getFirst().substring(3).split(" ", -1);
        Map<String, String> says = new LinkedHashMap<>();
        List<Paragraph> paragraphs = new ArrayList<>();
        String heading = "";
        for (String line : block.subList(1, block.size())) {
            if (line.startsWith("@")) {
                int blank = line.indexOf(' ');
                says.put(line.substring(1, blank), line.substring(blank + 1).strip());
            } else if (line.startsWith("# ")) {
                heading = line.substring(2);
            } else {
                int close = line.indexOf(") ");
                if (!line.startsWith("(") || close < 0) {
                    throw new IllegalStateException("not a paragraph: " + line);
                }
                paragraphs.add(new Paragraph(
                        heading, Meant.of(line.substring(1, close), ""), line.substring(close + 2), List.of()));
                heading = "";
            }
        }
        return new Entry(head[0], LocalDateTime.parse(head[1]), head[2], says, paragraphs);
    }
}
