package org.chancery.cli.internal.drop;

import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Looks into a mailbox from time to time.
public final class MailWatch implements AutoCloseable {
    private final MailDrop drop;
    private final Duration every;
    private final Consumer<String> told;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Semaphore running = new Semaphore(1);

    public MailWatch(MailDrop drop, Duration every, Consumer<String> told) {
        this.drop = drop;
        this.every = every;
        this.told = told;
    }

    /// Goes on until closed, or interrupted.
    public void run() {
        running.acquireUninterruptibly();
        try {
            do {
                look();
            } while (!closed.await(every.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            running.release();
        }
    }

    private void look() {
        try {
            drop.look();
        } catch (MessagingException failed) {
            told.accept("The mailbox cannot be looked into, and is again in a while: " + failed.getMessage());
        }
    }

    /// Ends the watch, after the look under way.
    @Override
    public void close() {
        closed.countDown();
        running.acquireUninterruptibly();
        running.release();
    }
}
