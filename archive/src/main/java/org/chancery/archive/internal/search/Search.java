package org.chancery.archive.internal.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.chancery.archive.Facet;
import org.chancery.archive.MessageHit;
import org.chancery.archive.QueryProblem;
import org.chancery.archive.SearchOrder;
import org.chancery.archive.SearchPage;
import org.chancery.archive.SearchRequest;
import org.chancery.archive.internal.index.Analysis;
import org.chancery.archive.internal.index.PortionIndex;
import org.chancery.archive.internal.query.Answer;
import org.chancery.archive.internal.query.Clause;
import org.chancery.archive.internal.query.Place;
import org.chancery.archive.internal.query.QueryReader;
import org.chancery.marking.Label;
import org.chancery.marking.Scheme;
import org.chancery.store.LabelRows;
import org.chancery.store.Transaction;

/// Answers a query from the part of the index that a transaction's sight holds, and from the rows of that sight.
public final class Search {
    private static final int AT_ONCE = 500;

    private final PortionIndex index;
    private final Scheme scheme;
    private final QueryReader reader;
    private final Analysis analysis = new Analysis();

    public Search(PortionIndex index, Scheme scheme) {
        this.index = index;
        this.scheme = scheme;
        this.reader = new QueryReader(scheme);
    }

    /// One page of the answer.
    public SearchPage answer(Transaction tx, SearchRequest request) {
        return answer(tx, request, SearchRequest.PAGE_SIZE);
    }

    /// The whole answer on one page, as far as it is exported.
    public SearchPage whole(Transaction tx, SearchRequest request) {
        SearchRequest first = new SearchRequest(request.text(), 1, request.order(), false);
        return answer(tx, first, SearchRequest.MOST_EXPORTED);
    }

    private SearchPage answer(Transaction tx, SearchRequest request, int size) {
        return switch (reader.read(request.text())) {
            case Answer.Asked(Clause clause) -> found(tx, request, clause, size);
            case Answer.Nothing() -> nothing(request, Optional.empty());
            case Answer.Problem problem ->
                nothing(
                        request,
                        Optional.of(new QueryProblem(
                                problem.place().start(), problem.place().end(), problem.reason(), problem.instead())));
        };
    }

    /// Queries that complete what is begun at the end of one, the most frequent first; few.
    public List<String> suggest(Transaction tx, String query) {
        if (query.length() >= SearchRequest.LONGEST) {
            return List.of();
        }
        try (PortionIndex.View view = index.view(LabelRows.inSight(tx).keySet())) {
            return new Completion(view.reader(), analysis).of(query);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SearchPage nothing(SearchRequest request, Optional<QueryProblem> problem) {
        return new SearchPage(
                request, 0, 0, List.of(), List.of(), problem, Optional.empty(), request.order(), scheme.unclassified());
    }

    private SearchPage found(Transaction tx, SearchRequest request, Clause clause, int size) {
        Map<Integer, Label> sight = LabelRows.inSight(tx);
        try (PortionIndex.View view = index.view(sight.keySet())) {
            return new Asked(tx, request, clause, sight, view).page(size);
        } catch (IndexSearcher.TooManyClauses tooMany) {
            Place all = new Place(0, request.text().length());
            String reason = "This asks for too many words at once. Search for fewer.";
            return nothing(request, Optional.of(new QueryProblem(all.start(), all.end(), reason, "")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// One query on its way through the index.
    private final class Asked {
        private final Transaction tx;
        private final SearchRequest request;
        private final Clause clause;
        private final Map<Integer, Label> sight;
        private final IndexReader view;
        private final IndexSearcher searcher;
        private final Matching matching;
        private final SearchOrder order;
        private final Survey survey = new Survey();

        Asked(Transaction tx, SearchRequest request, Clause clause, Map<Integer, Label> sight, PortionIndex.View view) {
            this.tx = tx;
            this.request = request;
            this.clause = clause;
            this.sight = sight;
            this.view = view.reader();
            searcher = view.searcher();
            matching = new Matching(analysis, scheme, sight);
            boolean noText = request.order() == SearchOrder.RELEVANCE && !Parts.hasText(clause);
            order = noText ? SearchOrder.NEWEST : request.order();
        }

        SearchPage page(int size) throws IOException {
            Hits hits = hits(size);
            List<MessageHit> shown = shown(hits.page());
            Label label = Shown.label(scheme, shown);
            List<Facet> narrowing = List.of();
            if (request.facets()) {
                Facets facets = Facets.of(view, survey, sight);
                narrowing = facets.shown(new Refinement(reader, request.text(), clause));
                label = facets.label(label);
            }
            var meant = new Spelling(view, analysis, sight).meant(request.text(), clause, label);
            return new SearchPage(
                    request,
                    hits.messages(),
                    hits.portions(),
                    shown,
                    narrowing,
                    Optional.empty(),
                    meant.map(Spelling.Meant::query),
                    order,
                    meant.map(Spelling.Meant::label).orElse(label));
        }

        private Hits hits(int size) throws IOException {
            Query query = matching.of(clause);
            long from = (long) (request.page() - 1) * size;
            return order == SearchOrder.RELEVANCE && !request.facets()
                    ? Hits.of(searcher, query, from, size)
                    : Hits.of(searcher, query, survey, order, from, size);
        }

        /// The rows of the hits, some at a time: a statement takes only so many ids.
        private List<MessageHit> shown(List<Hits.Found> page) {
            Extracts extracts = new Extracts(matching.shown(clause), analysis);
            List<MessageHit> shown = new ArrayList<>(page.size());
            for (int from = 0; from < page.size(); from += AT_ONCE) {
                List<Hits.Found> some = page.subList(from, Math.min(page.size(), from + AT_ONCE));
                shown.addAll(new Shown(tx, scheme, sight, some, extracts).hits());
            }
            return shown;
        }
    }
}
