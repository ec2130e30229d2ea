package org.chancery.server.internal.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/// Counts failed sign-ins for each username from each address, and says when to wait.
///
/// Five failures within a quarter of an hour close that pair until the quarter is over, whether or not there is such a
/// user. The longest untouched pair is forgotten when there are more than [#KEPT].
final class SignInThrottle {
    static final int FAILURES = 5;
    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int KEPT = 10_000;

    private final Clock clock;
    private final Map<Attempt, Count> counts = new LinkedHashMap<>(64, 0.75f, true);

    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    /// Who tried, from where.
    record Attempt(String username, String address) {}

    private record Count(int failures, Instant until) {}

    synchronized boolean admits(Attempt attempt) {
        Count count = counts.get(attempt);
        return count == null || count.failures() < FAILURES || !clock.instant().isBefore(count.until());
    }

    synchronized void failed(Attempt attempt) {
        Instant now = clock.instant();
        Count count = counts.get(attempt);
        if (count == null || !now.isBefore(count.until())) {
            counts.put(attempt, new Count(1, now.plus(WINDOW)));
        } else {
            counts.put(attempt, new Count(count.failures() + 1, count.until()));
        }
        if (counts.size() > KEPT) {
            counts.remove(counts.keySet().iterator().next());
        }
    }

    synchronized void succeeded(Attempt attempt) {
        counts.remove(attempt);
    }

    synchronized int size() {
        return counts.size();
    }
}
