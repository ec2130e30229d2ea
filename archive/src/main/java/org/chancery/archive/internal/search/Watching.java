package org.chancery.archive.internal.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.chancery.archive.MessageHit;
import org.chancery.archive.SavedSearches;
import org.chancery.archive.SearchRequest;
import org.chancery.archive.internal.index.Analysis;
import org.chancery.archive.internal.index.PortionIndex;
import org.chancery.archive.internal.query.Answer;
import org.chancery.archive.internal.query.Clause;
import org.chancery.archive.internal.query.QueryReader;
import org.chancery.marking.Label;
import org.chancery.marking.Scheme;
import org.chancery.store.LabelRows;
import org.chancery.store.Transaction;

/// Tells what a query finds in a transaction's sight from what was seen of it.
public final class Watching {
    private final PortionIndex index;
    private final Scheme scheme;
    private final QueryReader reader;
    private final Analysis analysis = new Analysis();

    public Watching(PortionIndex index, Scheme scheme) {
        this.index = index;
        this.scheme = scheme;
        this.reader = new QueryReader(scheme);
    }

    /// What a query finds.
    public sealed interface Matches {
        /// So much, the latest first.
        record Found(Set<UUID> messages) implements Matches {}

        /// More than [SavedSearches#MOST_WATCHED] messages.
        record TooMany() implements Matches {}

        /// Nothing: it was not understood, or asks for too many words at once.
        record NotUnderstood() implements Matches {}
    }

    /// Some of the messages that a query finds.
    ///
    /// @param label the join of all that is shown
    public record Some(List<MessageHit> hits, Label label) {}

    /// Why a query cannot be watched, for a person; empty where it can be.
    public Optional<String> trouble(String query) {
        return switch (reader.read(query)) {
            case Answer.Asked _ -> Optional.empty();
            case Answer.Nothing() -> Optional.of("There is nothing in it to look for.");
            case Answer.Problem problem -> Optional.of(problem.reason());
        };
    }

    /// The messages that a query finds.
    public Matches matches(Transaction tx, String query) {
        return over(tx, query, Asked::matches).orElseGet(Matches.NotUnderstood::new);
    }

    /// One page of what a query finds and was not seen, the latest first; nothing where that cannot be told.
    ///
    /// @param page from 1
    public Some unseen(Transaction tx, String query, Set<UUID> seen, int page) {
        return over(tx, query, asked -> asked.unseen(seen, page)).orElseGet(() -> of(List.of()));
    }

    private Some of(List<MessageHit> hits) {
        return new Some(hits, Shown.label(scheme, hits));
    }

    private <T> Optional<T> over(Transaction tx, String query, Work<T> work) {
        if (!(reader.read(query) instanceof Answer.Asked(Clause clause))) {
            return Optional.empty();
        }
        Map<Integer, Label> sight = LabelRows.inSight(tx);
        try (PortionIndex.View view = index.view(sight.keySet())) {
            return Optional.of(work.on(new Asked(tx, clause, sight, view.searcher())));
        } catch (IndexSearcher.TooManyClauses tooMany) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(Asked asked) throws IOException;
    }

    /// One query over the view of one sight.
    private final class Asked {
        private final Transaction tx;
        private final Map<Integer, Label> sight;
        private final IndexSearcher searcher;
        private final Query query;
        private final Extracts extracts;

        Asked(Transaction tx, Clause clause, Map<Integer, Label> sight, IndexSearcher searcher) {
            this.tx = tx;
            this.sight = sight;
            this.searcher = searcher;
            Matching matching = new Matching(analysis, scheme, sight);
            query = matching.of(clause);
            extracts = new Extracts(matching.shown(clause), analysis);
        }

        private Distinct distinct() throws IOException {
            return searcher.search(query, new Distinct(SavedSearches.MOST_WATCHED).collecting());
        }

        Matches matches() throws IOException {
            Distinct distinct = distinct();
            if (distinct.tooMany()) {
                return new Matches.TooMany();
            }
            Set<UUID> messages = new LinkedHashSet<>();
            distinct.latest().forEach(message -> messages.add(message.id()));
            return new Matches.Found(messages);
        }

        Some unseen(Set<UUID> seen, int page) throws IOException {
            Distinct distinct = distinct();
            if (distinct.tooMany()) {
                return of(List.of());
            }
            int[] some = distinct.latest().stream()
                    .filter(message -> !seen.contains(message.id()))
                    .skip((long) (page - 1) * SearchRequest.PAGE_SIZE)
                    .limit(SearchRequest.PAGE_SIZE)
                    .mapToInt(Distinct.Message::number)
                    .toArray();
            List<Hits.Found> found = Hits.of(searcher, query, some).page();
            return of(new Shown(tx, scheme, sight, found, extracts).hits());
        }
    }
}
