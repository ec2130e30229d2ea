package org.chancery.server.internal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.chancery.server.internal.identity.SignInThrottle.Attempt;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {
    private static final Attempt GUESS = new Attempt("someone", "192.0.2.1");

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-14T09:30:00Z"));
    private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
    private final SignInThrottle throttle = new SignInThrottle(clock);

    private void fail(Attempt attempt, int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed(attempt);
        }
    }

    @Test
    void thePairIsClosedAfterFiveFailuresAndOpenAgainAfterTheWindow() {
        fail(GUESS, SignInThrottle.FAILURES - 1);
        assertThat(throttle.admits(GUESS)).isTrue();
        fail(GUESS, 1);
        assertThat(throttle.admits(GUESS)).isFalse();
        now.updateAndGet(instant -> instant.plus(SignInThrottle.WINDOW).minusNanos(1));
        assertThat(throttle.admits(GUESS)).isFalse();
        now.updateAndGet(instant -> instant.plus(Duration.ofNanos(1)));
        assertThat(throttle.admits(GUESS)).isTrue();
        fail(GUESS, 1);
        assertThat(throttle.admits(GUESS)).isTrue();
    }

    @Test
    void anotherNameOrAddressIsNotHeldUp() {
        fail(GUESS, SignInThrottle.FAILURES);
        assertThat(throttle.admits(new Attempt("someone", "192.0.2.2"))).isTrue();
        assertThat(throttle.admits(new Attempt("another", "192.0.2.1"))).isTrue();
    }

    @Test
    void successForgetsTheFailures() {
        fail(GUESS, SignInThrottle.FAILURES - 1);
        throttle.succeeded(GUESS);
        fail(GUESS, SignInThrottle.FAILURES - 1);
        assertThat(throttle.admits(GUESS)).isTrue();
    }

    @Test
    void noMoreThanABoundedNumberIsKept() {
        for (int i = 0; i < SignInThrottle.KEPT + 50; i++) {
            throttle.failed(new Attempt("name" + i, "192.0.2.1"));
        }
        assertThat(throttle.size()).isEqualTo(SignInThrottle.KEPT);
    }
}
