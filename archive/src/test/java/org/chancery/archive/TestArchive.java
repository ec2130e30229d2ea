package org.chancery.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.chancery.marking.Clearance;
import org.chancery.marking.Scheme;
import org.chancery.store.DatabaseSettings;
import org.chancery.store.Reader;
import org.chancery.store.Store;
import org.chancery.store.testing.TestPostgres;

/// An archive over a database and a folder of the test's own.
final class TestArchive implements AutoCloseable {
    static final Scheme SCHEME = Scheme.named("exercise");
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    final Store store;
    final MessageArchive archive;
    final List<Refusal> refusals = new ArrayList<>();

    /// Bytes that the last imports announced, and those that they said they had dealt with.
    long announced;

    long advanced;

    TestArchive(Path folder) {
        this(TestPostgres.newDatabase(), folder, named());
    }

    TestArchive(String url, Path folder, Ids ids) {
        store = Store.open(new DatabaseSettings(url, "", ""), CLOCK);
        try {
            archive = MessageArchive.open(store, folder, SCHEME, ids);
        } catch (IOException e) {
            store.close();
            throw new UncheckedIOException(e);
        }
    }

    /// Ids that follow from what they are for, so that two archives give the same thing the same id.
    static Ids named() {
        return of -> UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8));
    }

    static Reader reader(String level, String country, String... controls) {
        return new Reader(
                "reader",
                new Clearance(
                        SCHEME.level(level).orElseThrow(),
                        new TreeSet<>(Arrays.asList(controls)),
                        country,
                        new TreeSet<>()));
    }

    /// A reader whose clearance dominates every label that has been filed so far.
    Reader everything() {
        String[] controls = store.asRegistry(
                "tester",
                tx -> tx.dsl()
                        .fetch("select distinct unnest(controls) from label")
                        .map(row -> row.get(0, String.class))
                        .toArray(String[]::new));
        return reader(SCHEME.levels().getLast().name(), SCHEME.owner(), controls);
    }

    /// An unclassified message with one paragraph.
    static String cable(int number, String text) {
        return """
                ZNR UUUUU ZZH
                R 021200Z MAR 26
                FM EMBASSY PORTO SERENO
                TO FORMIN ALDERMERE
                BT
                UNCLAS PORTO SERENO %06d

                E.O. 13526: N/A
                TAGS: PREL
                SUBJECT: EXERCISE: TEST MESSAGE %d

                1. (U) EXERCISE. %s

                HALVORSEN
                BT
                NNNN
                """.formatted(number, number, text);
    }

    /// The only message that a search finds, read.
    MessageView only(Reader reader, String query) {
        List<MessageHit> hits = search(reader, query).hits();
        if (hits.size() != 1) {
            throw new AssertionError(query + " finds " + hits.size() + " messages");
        }
        return archive.read(reader, hits.getFirst().citation().message()).orElseThrow();
    }

    ImportReport file(Path... paths) {
        try {
            return archive.importFrom(List.of(paths), "tester", SCHEME, listening());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ImportReport file(String source, String message) {
        return file(source, message.getBytes(StandardCharsets.UTF_8));
    }

    ImportReport file(String source, byte[] message) {
        try {
            return archive.importItems(List.of(new ImportItem(source, message)), "tester", SCHEME, listening());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImportListener listening() {
        return new ImportListener() {
            @Override
            public void starting(long bytes) {
                announced += bytes;
            }

            @Override
            public void advanced(long bytes) {
                advanced += bytes;
            }

            @Override
            public void refused(Refusal refusal) {
                refusals.add(refusal);
            }
        };
    }

    SearchPage search(Reader reader, String query) {
        return archive.search(reader, new SearchRequest(query, 1));
    }

    @Override
    public void close() {
        archive.close();
        store.close();
    }
}
