package org.chancery.server.testing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chancery.archive.Alert;
import org.chancery.archive.Archive;
import org.chancery.archive.MessageHit;
import org.chancery.archive.Outcome;
import org.chancery.archive.SavedSearch;
import org.chancery.archive.SavedSearches;
import org.chancery.archive.SearchOrder;
import org.chancery.archive.SearchPage;
import org.chancery.archive.SearchRequest;
import org.chancery.archive.UnseenPage;
import org.chancery.archive.WatchedSearch;
import org.chancery.store.Reader;

/// Saved searches in memory, over the sample archive. Nothing that a search finds when it is saved counts as seen, so
/// that there is something new.
public final class SampleSearches implements SavedSearches {
    private final Archive archive;
    private final Map<UUID, Kept> kept = new TreeMap<>();

    public SampleSearches(Archive archive) {
        this.archive = archive;
    }

    private record Kept(String owner, SavedSearch search, Set<UUID> seen) {}

    @Override
    public List<WatchedSearch> all(Reader reader) {
        return kept.values().stream()
                .filter(one -> one.owner().equals(reader.name()))
                .sorted(Comparator.comparing(one -> one.search().name()))
                .map(one -> new WatchedSearch(one.search(), alert(reader, one)))
                .toList();
    }

    private Optional<Kept> of(Reader reader, UUID id) {
        return Optional.ofNullable(kept.get(id)).filter(one -> one.owner().equals(reader.name()));
    }

    private Alert alert(Reader reader, Kept one) {
        if (one.search().query().contains("too much")) {
            return new Alert.TooMany();
        }
        return new Alert.Unseen(hits(reader, one).size());
    }

    private List<MessageHit> hits(Reader reader, Kept one) {
        List<MessageHit> hits = new ArrayList<>();
        for (int page = 1; page < 9; page++) {
            SearchPage answer =
                    archive.search(reader, new SearchRequest(one.search().query(), page));
            hits.addAll(answer.hits());
        }
        hits.removeIf(hit -> one.seen().contains(hit.citation().message()));
        return hits;
    }

    @Override
    public Optional<SavedSearch> find(Reader reader, UUID id) {
        return of(reader, id).map(Kept::search);
    }

    @Override
    public Outcome save(Reader reader, String name, String query, SearchOrder order) {
        if (name.isBlank()
                || all(reader).stream().anyMatch(one -> one.search().name().equals(name))) {
            return new Outcome.Refused("You have a search of that name already. Choose another.");
        }
        UUID id = UUID.nameUUIDFromBytes((reader.name() + name).getBytes(StandardCharsets.UTF_8));
        Instant time = Instant.parse("2026-03-01T12:00:00Z");
        kept.put(id, new Kept(reader.name(), new SavedSearch(id, name, query, order, time), new HashSet<>()));
        return new Outcome.Done(id);
    }

    @Override
    public Outcome rename(Reader reader, UUID id, String name) {
        Optional<Kept> one = of(reader, id);
        one.ifPresent(was -> {
            SavedSearch search = was.search();
            SavedSearch renamed = new SavedSearch(id, name, search.query(), search.order(), search.savedAt());
            kept.put(id, new Kept(was.owner(), renamed, was.seen()));
        });
        return one.<Outcome>map(_ -> new Outcome.Done(id)).orElseGet(Outcome.Absent::new);
    }

    @Override
    public boolean delete(Reader reader, UUID id) {
        boolean there = of(reader, id).isPresent();
        if (there) {
            kept.remove(id);
        }
        return there;
    }

    @Override
    public Optional<UnseenPage> unseen(Reader reader, UUID id, int page) {
        return of(reader, id).map(one -> {
            List<MessageHit> hits = hits(reader, one);
            int from = Math.min(hits.size(), (page - 1) * SearchRequest.PAGE_SIZE);
            List<MessageHit> shown = hits.subList(from, Math.min(hits.size(), from + SearchRequest.PAGE_SIZE));
            SearchPage first =
                    archive.search(reader, new SearchRequest(one.search().query(), 1));
            return new UnseenPage(one.search(), alert(reader, one), page, shown, first.label());
        });
    }

    @Override
    public boolean see(Reader reader, UUID id, Set<UUID> messages) {
        return of(reader, id).map(one -> one.seen().addAll(messages)).isPresent();
    }

    @Override
    public boolean seeAll(Reader reader, UUID id) {
        return of(reader, id)
                .map(one -> one.seen()
                        .addAll(hits(reader, one).stream()
                                .map(hit -> hit.citation().message())
                                .collect(Collectors.toSet())))
                .isPresent();
    }
}
