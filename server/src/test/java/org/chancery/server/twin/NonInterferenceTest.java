package org.chancery.server.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.server.Passwords;
import org.chancery.server.twin.Ground.Seat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// What a reader may not see changes no byte of any answer. Six readers walk at random through twins that differ only
/// above them, over every route that the server has.
///
/// `-Dchancery.twins=100000` walks further than the build does, by another seed each time `-Dchancery.seed=N` is given.
@Execution(ExecutionMode.CONCURRENT)
final class NonInterferenceTest {
    private static final int STEPS = Integer.getInteger("chancery.twins", 540);
    private static final long SEED = Long.getLong("chancery.seed", 20_260_303);

    @TempDir
    Path folder;

    @Test
    void whatAReaderMayNotSeeChangesNoByteOfAnyAnswer() throws Exception {
        String hash = new Passwords().encode(House.PASSWORD);
        Map<String, Integer> answered = new TreeMap<>();
        try (House one = new House();
                House other = new House()) {
            List<House> houses = List.of(one, other);
            long seed = SEED;
            for (Seat seat : Ground.SEATS) {
                seed++;
                try (Pair pair = new Pair(houses, folder.resolve(seat.username()), seat, hash, seed)) {
                    Walk walk = new Walk(houses, pair, seed);
                    assertThat(walk.everywhere(STEPS / Ground.SEATS.size())).isEmpty();
                    walk.answered().forEach((what, times) -> answered.merge(what, times, Integer::sum));
                }
            }
            System.out.println("Non-interference: " + STEPS + " requests to both twins answered alike: " + answered);
        }
        assertThat(answered)
                .as("answers that say something")
                .containsKeys(
                        "GET / 200",
                        "GET /messages/{id} 200",
                        "GET /messages/{id} 404",
                        "GET /messages/{id}/source 200",
                        "POST /import 303",
                        "GET /import/{number} 200");
    }
}
