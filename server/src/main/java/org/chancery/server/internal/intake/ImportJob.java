package org.chancery.server.internal.intake;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.chancery.archive.ImportListener;
import org.chancery.archive.IntakeReport;
import org.chancery.archive.Refusal;
import org.chancery.store.Reader;

/// One import that a person started: how far it is, and in the end what became of it.
public final class ImportJob implements ImportListener {
    private final int number;
    private final Reader reader;
    private final int files;
    private final AtomicLong total = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private final AtomicReference<State> state = new AtomicReference<>(new Waiting());
    private final CountDownLatch over = new CountDownLatch(1);

    ImportJob(int number, Reader reader, int files) {
        this.number = number;
        this.reader = reader;
        this.files = files;
    }

    /// How an import stands.
    public sealed interface State {}

    /// Others come first.
    public record Waiting() implements State {}

    /// It is under way.
    public record Running() implements State {}

    /// All was filed or refused.
    public record Done(IntakeReport report) implements State {}

    /// The server failed; what was filed until then stays filed, and the same files can be handed
    /// in again.
    public record Failed() implements State {}

    /// Which of this person's imports it is, from 1 since the server started.
    public int number() {
        return number;
    }

    /// The person, with the clearance that the report was made for.
    public Reader reader() {
        return reader;
    }

    /// How many files were handed in.
    public int files() {
        return files;
    }

    public State state() {
        return state.get();
    }

    /// Bytes in all files, and how many of them have been dealt with.
    public long total() {
        return total.get();
    }

    public long bytes() {
        return bytes.get();
    }

    /// Refusals so far.
    public long refusals() {
        return refused.get();
    }

    /// Waits for the end, but no longer than this.
    ///
    /// @return whether it is over
    public boolean await(Duration patience) throws InterruptedException {
        return over.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    void to(State next) {
        state.set(next);
        if (next instanceof Done || next instanceof Failed) {
            over.countDown();
        }
    }

    @Override
    public void starting(long size) {
        total.set(size);
    }

    @Override
    public void advanced(long more) {
        bytes.addAndGet(more);
    }

    @Override
    public void refused(Refusal refusal) {
        refused.incrementAndGet();
    }
}
