package org.chancery.archive.internal.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.junit.jupiter.api.Test;

/// Hits come gathered by message, as if each were looked up by its id.
final class GatheringTest {
    private static final int SHOWN = 2;

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);
    private final Office office = new Office(random, 1);

    @Test
    void pagesAreThoseOfASimpleGatheringByIds() throws IOException {
        office.file(3_000);
        try (DirectoryReader reader = Answers.fresh(office.portions())) {
            Queries queries = new Queries(random, office.words());
            for (int i = 0; i < 80; i++) {
                Query query = queries.next();
                compare(reader, query, random.nextInt(4) * 5);
            }
        }
    }

    private void compare(DirectoryReader reader, Query query, int from) throws IOException {
        Map<UUID, List<Answers.Hit>> simple = simple(reader, query);
        Gathering gathering = new IndexSearcher(reader).search(query, new Gathering(SHOWN).collecting());

        assertThat(gathering.messages()).as("seed %d, %s", seed, query).isEqualTo(simple.size());
        assertThat(gathering.portions())
                .isEqualTo(simple.values().stream().mapToInt(List::size).sum());
        List<Gathering.Found> due = simple.entrySet().stream()
                .map(entry -> new Gathering.Found(
                        entry.getKey(),
                        Float.intBitsToFloat(entry.getValue().getFirst().scoreBits()),
                        entry.getValue().stream()
                                .limit(SHOWN)
                                .map(Answers.Hit::id)
                                .toList(),
                        entry.getValue().size()))
                .sorted(Comparator.comparingDouble((Gathering.Found found) -> -found.score())
                        .thenComparing(Gathering.Found::message))
                .skip(from)
                .limit(5)
                .toList();
        assertThat(gathering.page(from, 5)).as("seed %d, %s", seed, query).isEqualTo(due);
        assertThat(gathering.page(from, 5)).as("the same again").isEqualTo(due);
    }

    private Map<UUID, List<Answers.Hit>> simple(DirectoryReader reader, Query query) throws IOException {
        Map<UUID, UUID> messages = new HashMap<>();
        office.portions().forEach(portion -> messages.put(portion.id(), portion.message()));
        Map<UUID, List<Answers.Hit>> simple = new LinkedHashMap<>();
        for (Answers.Hit hit : Answers.of(reader).to(query)) {
            UUID message = messages.get(hit.id());
            assertThat(message).isNotNull();
            simple.computeIfAbsent(message, _ -> new ArrayList<>()).add(hit);
        }
        return simple;
    }
}
