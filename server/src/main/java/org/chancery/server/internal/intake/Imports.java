package org.chancery.server.internal.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.chancery.archive.ImportFile;
import org.chancery.archive.Intake;
import org.chancery.store.Reader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The imports that people start from the pages: a few run at a time, the rest wait.
///
/// What is refused for being too much depends on the person's own imports alone. Those of others
/// make an import wait,
/// and change nothing else.
public final class Imports implements AutoCloseable {
    /// Files of one import.
    public static final int MOST_FILES = 100;

    /// Bytes of one import, with what a form has around them.
    public static final long MOST_BYTES = 128L << 20;

    /// Imports of one person that wait or run.
    public static final int MOST_OPEN = 4;

    /// Imports of one person whose reports are kept.
    static final int KEPT = 20;

    private static final int AT_A_TIME = 2;
    private static final Logger LOG = LoggerFactory.getLogger(Imports.class);

    private final Intake intake;
    private final Path folder;
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore slots = new Semaphore(AT_A_TIME, true);
    private final Map<String, Person> people = new HashMap<>();

    /// @throws UncheckedIOException where there is no room for temporary files
    public Imports(Intake intake) {
        this.intake = intake;
        try {
            folder = Files.createTempDirectory("chancery-import");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The imports of one person, the last one last.
    private static final class Person {
        private final Deque<ImportJob> jobs = new ArrayDeque<>();
        private int last;

        ImportJob open(Reader reader, int files) {
            last++;
            ImportJob job = new ImportJob(last, reader, files);
            jobs.addLast(job);
            if (jobs.size() > KEPT) {
                jobs.removeFirst();
            }
            return job;
        }
    }

    /// A new folder for the files of one import, which goes when the import is over.
    public Path room() throws IOException {
        return Files.createTempDirectory(folder, "");
    }

    /// Starts an import of files that lie in a [#room].
    ///
    /// @return empty where this person has too many under way; then nothing is done
    public Optional<ImportJob> start(Reader reader, Path room, List<ImportFile> files) {
        Optional<ImportJob> job = opened(reader, files.size());
        job.ifPresentOrElse(started -> workers.execute(() -> run(started, room, files)), () -> clear(room));
        return job;
    }

    private synchronized Optional<ImportJob> opened(Reader reader, int files) {
        Person person = people.computeIfAbsent(reader.name(), _ -> new Person());
        long open = person.jobs.stream().filter(Imports::isOpen).count();
        if (open >= MOST_OPEN) {
            return Optional.empty();
        }
        return Optional.of(person.open(reader, files));
    }

    private static boolean isOpen(ImportJob job) {
        return switch (job.state()) {
            case ImportJob.Waiting _, ImportJob.Running _ -> true;
            case ImportJob.Done _, ImportJob.Failed _ -> false;
        };
    }

    private void run(ImportJob job, Path room, List<ImportFile> files) {
        ImportJob.State end = new ImportJob.Failed();
        try {
            slots.acquire();
            try {
                job.to(new ImportJob.Running());
                end = new ImportJob.Done(intake.file(job.reader(), files, job));
            } finally {
                slots.release();
            }
        } catch (IOException | RuntimeException failed) {
            LOG.error("An import failed", failed);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            clear(room);
            job.to(end);
        }
    }

    /// The imports of this person that are remembered, the last one first.
    public synchronized List<ImportJob> of(String username) {
        return Optional.ofNullable(people.get(username))
                .map(person -> List.copyOf(person.jobs).reversed())
                .orElse(List.of());
    }

    private static void clear(Path room) {
        try (Stream<Path> all = Files.walk(room)) {
            for (Path one : all.toList().reversed()) {
                Files.deleteIfExists(one);
            }
        } catch (IOException e) {
            LOG.warn("Temporary files of an import stay in {}: {}", room, e.getMessage());
        }
    }

    /// Waits for the imports that were started: each was taken on.
    @Override
    public void close() {
        workers.close();
        clear(folder);
    }
}
