package org.chancery.server.twin;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.archive.ImportItem;

/// Requests to the pages of the import. What is handed in is the same for both twins: messages that
/// both have, that one
/// of them has, that neither has, above the reader, below, and in part.
final class Uploads {
    private static final Pattern BEGUN = Pattern.compile("/import/(\\d+)");

    private final Random random;
    private final TwinTraffic traffic;
    private final Pair pair;
    private int last = 1;

    Uploads(Random random, Pair pair) {
        this.random = random;
        this.pair = pair;
        traffic = pair.traffic();
    }

    void addTo(SortedMap<String, Supplier<Asked>> known) {
        known.put("GET /import", () -> Asked.get("/import" + TwinTraffic.pick(random, List.of("", "?problem=none"))));
        known.put("POST /import", this::upload);
        known.put("GET /import/{number}", () -> Asked.get("/import/" + number()));
        known.put("GET /import/{number}/progress", () -> Asked.get("/import/" + number() + "/progress"));
    }

    /// Takes up the number of an import that was begun.
    void learn(Answer answer) {
        Matcher begun = BEGUN.matcher(
                answer.headers().getOrDefault("location", List.of("")).getFirst());
        if (begun.matches()) {
            last = Integer.parseInt(begun.group(1));
        }
    }

    private String number() {
        return TwinTraffic.pick(
                random, List.of(last + "", last + "", last + "", 1 + random.nextInt(last) + "", "0", "x"));
    }

    /// A message, or two in one file, under a name of its own.
    private Asked upload() {
        int handed = pair.handIn();
        String content = message() + (random.nextInt(4) == 0 ? message() : "");
        return new Asked("POST", "/import", Map.of(), true, Map.of("handed-" + handed + ".txt", content));
    }

    private String message() {
        int side = random.nextInt(2);
        int number = 1 + random.nextInt(24);
        ImportItem item = switch (random.nextInt(8)) {
            case 0, 1, 2 -> traffic.hidden(side == 0 ? random.nextInt(4) : 4 + random.nextInt(12), side);
            case 3 -> traffic.hidden(9_000 + pair.handed(), side);
            case 4, 5 -> traffic.seen(number, side);
            case 6 -> traffic.seen(900 + number, side);
            default -> new ImportItem("none", new byte[] {'P', 'K', 3, 4, 0});
        };
        return new String(item.bytes(), StandardCharsets.UTF_8);
    }
}
