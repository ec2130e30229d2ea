package org.chancery.bench.office;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.archive.Ids;
import org.chancery.archive.ImportItem;
import org.chancery.archive.MessageArchive;
import org.chancery.exercise.ExerciseMessage;
import org.chancery.exercise.TrafficGenerator;
import org.chancery.marking.Clearance;
import org.chancery.marking.Scheme;
import org.chancery.store.DatabaseSettings;
import org.chancery.store.Reader;
import org.chancery.store.Store;
import org.chancery.store.embedded.EmbeddedPostgres;

/// An office as the program opens it, with a database server of its own, in a folder.
///
/// @param postgres the server
/// @param store its database
/// @param archive its messages
record Office(EmbeddedPostgres postgres, Store store, MessageArchive archive) implements AutoCloseable {
    static final Scheme SCHEME = Scheme.named("exercise");
    static final String ACTOR = "benchmark";
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-01T12:00:00Z"), ZoneOffset.UTC);

    static Office open(Path folder) throws IOException {
        EmbeddedPostgres postgres = EmbeddedPostgres.open(folder.resolve("postgres"));
        Store store = Store.open(new DatabaseSettings(postgres.jdbcUrl(), postgres.user(), postgres.password()), CLOCK);
        return new Office(postgres, store, MessageArchive.open(store, folder.resolve("index"), SCHEME, Ids.random()));
    }

    /// So many messages, made one after the other as they are asked for.
    static Iterable<ImportItem> items(TrafficGenerator traffic, int count) {
        return () -> {
            Iterator<ExerciseMessage> each =
                    Stream.generate(traffic::next).limit(count).iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return each.hasNext();
                }

                @Override
                public ImportItem next() {
                    ExerciseMessage message = each.next();
                    return new ImportItem(message.name(), message.bytes());
                }
            };
        };
    }

    /// Of a level of the scheme, of its owner's nationality, with every control that was filed.
    Reader reader(String name, String level) {
        List<String> controls = store.asRegistry(
                ACTOR,
                tx -> tx.dsl()
                        .fetch("select distinct unnest(controls) from label")
                        .map(row -> row.get(0, String.class)));
        return new Reader(
                name,
                new Clearance(
                        SCHEME.level(level).orElseThrow(), new TreeSet<>(controls), SCHEME.owner(), new TreeSet<>()));
    }

    @Override
    public void close() {
        archive.close();
        store.close();
        postgres.close();
    }
}
