package org.chancery.store.embedded;

import java.io.InterruptedIOException;
import java.time.Duration;

/// A moment up to which one waits, by the monotonic clock: a change of the wall clock moves no deadline.
record Deadline(long nanoTime) {
    private static final long STEP_MILLIS = 50;

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    boolean passed() {
        return System.nanoTime() - nanoTime >= 0;
    }

    /// Waits a moment before the next look.
    ///
    /// @throws InterruptedIOException where the thread is interrupted; its flag stays set
    static void pause() throws InterruptedIOException {
        try {
            Thread.sleep(STEP_MILLIS);
        } catch (InterruptedException e) {
            throw interrupted("waiting for PostgreSQL");
        }
    }

    static InterruptedIOException interrupted(String doing) {
        Thread.currentThread().interrupt();
        return new InterruptedIOException("Interrupted while " + doing);
    }
}
