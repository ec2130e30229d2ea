package org.chancery.server.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.chancery.archive.Archive;
import org.chancery.server.Holdings;
import org.chancery.server.Passwords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// The harness can fail: it finds each of seventeen leaks that are planted in an archive.
@Execution(ExecutionMode.CONCURRENT)
final class PlantedLeakTest {
    private static final int STEPS = 600;
    private static final int SOUND = 120;
    private static final long SEED = 20_260_304;

    /// Routes of what is told and kept beside the archive; a leak planted there cannot show at the others.
    private static final Predicate<String> DESK =
            Pattern.compile("/(saved|folders|traffic)").asPredicate();

    @TempDir
    Path folder;

    @Test
    void eachPlantedLeakIsFound() throws Exception {
        String hash = new Passwords().encode(House.PASSWORD);
        try (House one = new House();
                House other = new House();
                Pair pair = new Pair(List.of(one, other), folder, Ground.SEATS.get(3), hash, SEED)) {
            List<House> houses = List.of(one, other);
            assertThat(new Walk(houses, pair, SEED).steps(SOUND))
                    .as("nothing planted")
                    .isEmpty();
            for (Map.Entry<String, UnaryOperator<Archive>> leak : leaks().entrySet()) {
                pair.plant(leak.getValue());
                Optional<String> found = new Walk(houses, pair, SEED, DESK.negate()).steps(STEPS);
                assertThat(found).as(leak.getKey()).isPresent();
            }
            for (Map.Entry<String, UnaryOperator<Holdings>> leak :
                    besideTheArchive().entrySet()) {
                pair.plantIn(leak.getValue());
                Optional<String> found = new Walk(houses, pair, SEED, DESK).steps(STEPS);
                assertThat(found).as(leak.getKey()).isPresent();
            }
        }
    }

    private static Map<String, UnaryOperator<Holdings>> besideTheArchive() {
        Map<String, UnaryOperator<Holdings>> leaks = new LinkedHashMap<>(DeskLeaks.all());
        leaks.put(
                "numbers missing",
                sound -> new Holdings(
                        sound.archive(),
                        new GapLeak(sound.traffic()),
                        sound.searches(),
                        sound.folders(),
                        sound.accounts()));
        return leaks;
    }

    private static Map<String, UnaryOperator<Archive>> leaks() {
        Map<String, UnaryOperator<Archive>> leaks = new LinkedHashMap<>();
        leaks.put("messages counted", sound -> new PageLeak(sound, PageLeak::countsMessages));
        leaks.put("passages counted", sound -> new PageLeak(sound, PageLeak::countsPassages));
        leaks.put("order", sound -> new PageLeak(sound, PageLeak::orders));
        leaks.put("further passages counted", sound -> new PageLeak(sound, PageLeak::countsFurther));
        leaks.put("suggestion", sound -> new PageLeak(sound, PageLeak::suggests));
        leaks.put("facets", sound -> new PageLeak(sound, PageLeak::countsFacets));
        leaks.put("completions", SuggestLeak::new);
        leaks.put("page cut short", sound -> new PageLeak(sound, PageLeak::takesOut));
        leaks.put("withheld refused otherwise", sound -> new ViewLeak(sound, ViewLeak::refuses));
        leaks.put("banner", sound -> new ViewLeak(sound, ViewLeak::marks));
        leaks.put("numbers", sound -> new ViewLeak(sound, ViewLeak::numbers));
        leaks.put("findings", sound -> new ViewLeak(sound, ViewLeak::finds));
        leaks.put("bytes", BytesLeak::new);
        leaks.put("there already", IntakeLeak::new);
        return leaks;
    }
}
