package org.chancery.archive.internal.desk;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.chancery.archive.Alert;
import org.chancery.archive.Ids;
import org.chancery.archive.Outcome;
import org.chancery.archive.SavedSearch;
import org.chancery.archive.SavedSearches;
import org.chancery.archive.SearchOrder;
import org.chancery.archive.SearchRequest;
import org.chancery.archive.UnseenPage;
import org.chancery.archive.WatchedSearch;
import org.chancery.archive.internal.search.Watching;
import org.chancery.archive.internal.search.Watching.Matches;
import org.chancery.store.Reader;
import org.chancery.store.Store;
import org.chancery.store.Transaction;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// Saved searches in their table. Every statement runs in the owner's sight, under the owner's name.
public final class StoredSearches implements SavedSearches {
    private final Store store;
    private final Watching watching;
    private final Ids ids;

    public StoredSearches(Store store, Watching watching, Ids ids) {
        this.store = store;
        this.watching = watching;
        this.ids = ids;
    }

    /// A search, and the messages that were seen of what it finds.
    private record Kept(SavedSearch search, Set<UUID> seen) {}

    @Override
    public List<WatchedSearch> all(Reader reader) {
        return store.read(
                reader,
                tx -> tx.dsl().fetch("select * from saved_search order by lower(name), name").stream()
                        .map(StoredSearches::kept)
                        .map(kept -> new WatchedSearch(kept.search(), alert(tx, kept)))
                        .toList());
    }

    @Override
    public Optional<SavedSearch> find(Reader reader, UUID id) {
        return store.read(reader, tx -> kept(tx, id).map(Kept::search));
    }

    @Override
    public Outcome save(Reader reader, String name, String query, SearchOrder order) {
        String called = Words.name(name);
        Optional<String> trouble = Stream.of(Words.troubleOfName(called, LONGEST_NAME), troubleOfQuery(query))
                .flatMap(Optional::stream)
                .findFirst();
        return trouble.<Outcome>map(Outcome.Refused::new)
                .orElseGet(() -> store.read(reader, tx -> save(tx, reader, called, query, order)));
    }

    private Optional<String> troubleOfQuery(String query) {
        if (query.length() > SearchRequest.LONGEST || query.chars().anyMatch(c -> c == 0)) {
            return Optional.of("The query is too long, or no query.");
        }
        return watching.trouble(query).map(reason -> "The query was not understood. " + reason);
    }

    private Outcome save(Transaction tx, Reader reader, String name, String query, SearchOrder order) {
        if (count(tx) >= MOST) {
            return new Outcome.Refused("You keep " + MOST + " searches already. Delete one first.");
        }
        UUID id = ids.next("saved-search/" + reader.name());
        int saved = tx.dsl()
                .execute(
                        "insert into saved_search (id, owner, name, query, ordering, saved_at, seen) "
                                + "values (?, ?, ?, ?, ?, ?::timestamptz, ?) on conflict do nothing",
                        id,
                        reader.name(),
                        name,
                        query,
                        order.name(),
                        tx.now(),
                        array(found(watching.matches(tx, query))));
        return saved == 1 ? new Outcome.Done(id) : taken();
    }

    private static int count(Transaction tx) {
        return tx.dsl().fetchSingle("select count(*) from saved_search").get(0, Integer.class);
    }

    private static Outcome taken() {
        return new Outcome.Refused("You have a search of that name already. Choose another.");
    }

    @Override
    public Outcome rename(Reader reader, UUID id, String name) {
        String called = Words.name(name);
        return Words.troubleOfName(called, LONGEST_NAME)
                .<Outcome>map(Outcome.Refused::new)
                .orElseGet(() -> store.read(reader, tx -> rename(tx, id, called)));
    }

    private static Outcome rename(Transaction tx, UUID id, String name) {
        if (kept(tx, id).isEmpty()) {
            return new Outcome.Absent();
        }
        boolean taken = tx.dsl()
                .fetchOptional("select id from saved_search where name = ? and id <> ?", name, id)
                .isPresent();
        if (taken) {
            return taken();
        }
        tx.dsl().execute("update saved_search set name = ? where id = ?", name, id);
        return new Outcome.Done(id);
    }

    @Override
    public boolean delete(Reader reader, UUID id) {
        return store.read(reader, tx -> tx.dsl().execute("delete from saved_search where id = ?", id) == 1);
    }

    @Override
    public Optional<UnseenPage> unseen(Reader reader, UUID id, int page) {
        int number = Math.clamp(page, 1, SearchRequest.LAST_PAGE);
        return store.read(
                reader,
                tx -> kept(tx, id).map(kept -> {
                    Watching.Some some = watching.unseen(tx, kept.search().query(), kept.seen(), number);
                    return new UnseenPage(kept.search(), alert(tx, kept), number, some.hits(), some.label());
                }));
    }

    private Alert alert(Transaction tx, Kept kept) {
        return switch (watching.matches(tx, kept.search().query())) {
            case Matches.Found(Set<UUID> messages) ->
                new Alert.Unseen(messages.stream()
                        .filter(message -> !kept.seen().contains(message))
                        .count());
            case Matches.TooMany() -> new Alert.TooMany();
            case Matches.NotUnderstood() -> new Alert.NotUnderstood();
        };
    }

    @Override
    public boolean see(Reader reader, UUID id, Set<UUID> messages) {
        return see(reader, id, (kept, match) -> kept.seen().contains(match) || messages.contains(match));
    }

    @Override
    public boolean seeAll(Reader reader, UUID id) {
        return see(reader, id, (_, _) -> true);
    }

    @FunctionalInterface
    private interface Seen {
        boolean is(Kept kept, UUID match);
    }

    /// Of what matches now, keeps what is seen; what no longer matches is let go of, so that no more is ever kept than
    /// is watched. Where too much matches, all stays as it was.
    private boolean see(Reader reader, UUID id, Seen seen) {
        return store.read(
                reader,
                tx -> kept(tx, id)
                        .map(kept -> {
                            if (watching.matches(tx, kept.search().query()) instanceof Matches.Found(Set<UUID> now)) {
                                List<UUID> known = now.stream()
                                        .filter(match -> seen.is(kept, match))
                                        .toList();
                                tx.dsl().execute("update saved_search set seen = ? where id = ?", array(known), id);
                            }
                            return kept;
                        })
                        .isPresent());
    }

    private static List<UUID> found(Matches matches) {
        return switch (matches) {
            case Matches.Found(Set<UUID> messages) -> new ArrayList<>(messages);
            case Matches.TooMany(), Matches.NotUnderstood() -> List.of();
        };
    }

    private static Field<UUID[]> array(List<UUID> messages) {
        return DSL.val(messages.toArray(UUID[]::new), SQLDataType.UUID.array());
    }

    private static Optional<Kept> kept(Transaction tx, UUID id) {
        return tx.dsl()
                .fetchOptional("select * from saved_search where id = ?", id)
                .map(StoredSearches::kept);
    }

    private static Kept kept(Record row) {
        SavedSearch search = new SavedSearch(
                row.get("id", UUID.class),
                row.get("name", String.class),
                row.get("query", String.class),
                SearchOrder.valueOf(row.get("ordering", String.class)),
                row.get("saved_at", OffsetDateTime.class).toInstant());
        return new Kept(search, new HashSet<>(Arrays.asList(row.get("seen", UUID[].class))));
    }
}
