package org.chancery.server.twin;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/// Requests for traffic: of all messages or of a query, over days on which there is some and on which
/// there is none.
final class TrafficRequests {
    private static final List<String> DAYS =
            List.of("2026-03-02", "2026-03-01", "2026-02-02", "2025-03-02", "1999-01-01", "2099-12-31", "x");

    private final Random random;
    private final Supplier<String> query;

    /// @param query gives queries at random
    TrafficRequests(Random random, Supplier<String> query) {
        this.random = random;
        this.query = query;
    }

    void addTo(Map<String, Supplier<Asked>> known) {
        for (String path : List.of("/traffic", "/api/traffic", "/api/traffic.csv")) {
            known.put("GET " + path, () -> Asked.get(path + asked()));
        }
    }

    private String asked() {
        String what = random.nextBoolean() ? "?q=" + Asked.encoded(query.get()) : "?q=";
        return what + (random.nextInt(3) == 0 ? "&from=" + day() : "") + (random.nextInt(3) == 0 ? "&to=" + day() : "");
    }

    private String day() {
        return TwinTraffic.pick(random, DAYS);
    }
}
