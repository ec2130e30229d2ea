package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.chancery.store.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page about queries, `docs/search.md`: its examples find what it says.
final class SearchPageTest {
    private static final Path PAGE = Path.of("..", "docs", "search.md");
    private static final String FENCE = "```";

    @TempDir
    Path folder;

    @Test
    void eachExampleOfThePageFindsWhatThePageSays() throws IOException {
        List<String> lines = Files.readAllLines(PAGE);
        try (TestArchive office = new TestArchive(folder)) {
            List<String> messages = messages(lines);
            for (int i = 0; i < messages.size(); i++) {
                office.file("message-" + i, messages.get(i));
            }
            assertThat(messages).hasSize(3);
            Reader reader = office.everything();
            int asked = 0;
            boolean wrong = false;
            for (String line : lines) {
                wrong = line.startsWith("| Query |") ? line.contains("Instead") : wrong;
                if (line.startsWith("| `")) {
                    List<String> cells = Arrays.stream(line.split("\\|"))
                            .map(String::strip)
                            .skip(1)
                            .toList();
                    check(office.search(reader, code(cells.getFirst())), cells.get(2), wrong);
                    asked++;
                }
            }
            assertThat(asked).isGreaterThan(50);
        }
    }

    private static void check(SearchPage answer, String says, boolean wrong) {
        String query = answer.request().text();
        if (wrong) {
            assertThat(answer.problem().map(QueryProblem::instead)).as(query).contains(code(says));
        } else {
            assertThat(answer.problem()).as(query).isEmpty();
            TreeSet<String> found = new TreeSet<>();
            for (MessageHit hit : answer.hits()) {
                String reference = hit.citation().reference();
                found.add(reference.substring(reference.lastIndexOf(' ') + 1));
            }
            TreeSet<String> expected = new TreeSet<>(Arrays.asList(says.split(", ")));
            expected.remove("");
            assertThat(found).as(query).isEqualTo(expected);
        }
    }

    private static String code(String cell) {
        return cell.substring(1, cell.length() - 1);
    }

    private static List<String> messages(List<String> lines) {
        List<String> messages = new ArrayList<>();
        StringBuilder message = new StringBuilder();
        boolean inside = false;
        for (String line : lines) {
            if (line.startsWith(FENCE)) {
                if (inside) {
                    messages.add(message.toString());
                    message.setLength(0);
                }
                inside = !inside;
            } else if (inside) {
                message.append(line).append('\n');
            }
        }
        return messages;
    }
}
