package org.chancery.archive.internal.traffic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.chancery.archive.Burst;
import org.chancery.archive.QueryProblem;
import org.chancery.archive.TrafficRequest;
import org.chancery.archive.TrafficView;
import org.chancery.archive.TrafficView.Count;
import org.chancery.archive.TrafficView.Timeline;
import org.chancery.archive.internal.index.Analysis;
import org.chancery.archive.internal.index.Fields;
import org.chancery.archive.internal.index.PortionIndex;
import org.chancery.archive.internal.query.Answer;
import org.chancery.archive.internal.query.Narrowing;
import org.chancery.archive.internal.query.QueryReader;
import org.chancery.archive.internal.search.HeadingValues;
import org.chancery.archive.internal.search.Matching;
import org.chancery.archive.internal.search.Survey;
import org.chancery.marking.Label;
import org.chancery.marking.Scheme;
import org.chancery.store.LabelRows;
import org.chancery.store.Transaction;

/// Reports the traffic that a transaction's sight holds: what a query finds is counted in the index,
/// numbers are compared in the tables.
public final class TrafficReport {
    /// How many days are shown where all messages are asked for.
    private static final int DAYS = 30;

    private final PortionIndex index;
    private final Scheme scheme;
    private final QueryReader reader;
    private final Analysis analysis = new Analysis();

    public TrafficReport(PortionIndex index, Scheme scheme) {
        this.index = index;
        this.scheme = scheme;
        this.reader = new QueryReader(scheme);
    }

    /// The traffic that is asked for.
    public TrafficView of(Transaction tx, TrafficRequest request) {
        Map<Integer, Label> sight = LabelRows.inSight(tx);
        Matching matching = new Matching(analysis, scheme, sight);
        return switch (reader.read(request.query())) {
            case Answer.Asked(var clause) -> counted(tx, request, sight, matching.of(clause));
            case Answer.Nothing() ->
                counted(
                        tx,
                        request,
                        sight,
                        request.query().isBlank()
                                ? MatchAllDocsQuery.INSTANCE
                                : new MatchNoDocsQuery("nothing to look for"));
            case Answer.Problem problem ->
                refused(
                        request,
                        new QueryProblem(
                                problem.place().start(), problem.place().end(), problem.reason(), problem.instead()));
        };
    }

    private TrafficView refused(TrafficRequest request, QueryProblem problem) {
        return new TrafficView(
                request,
                Optional.of(problem),
                Optional.empty(),
                new Count("", 0, ""),
                List.of(),
                List.of(),
                false,
                scheme.unclassified());
    }

    private TrafficView counted(Transaction tx, TrafficRequest request, Map<Integer, Label> sight, Query found) {
        try (PortionIndex.View view = index.view(sight.keySet())) {
            return new Asked(tx, request, sight, found, view).shown();
        } catch (IndexSearcher.TooManyClauses tooMany) {
            String reason = "This asks for too many words at once. Search for fewer.";
            return refused(request, new QueryProblem(0, request.query().length(), reason, ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LocalDate later(LocalDate day, Optional<LocalDate> other) {
        return other.filter(day::isBefore).orElse(day);
    }

    private static LocalDate earlier(LocalDate day, LocalDate other) {
        return other.isBefore(day) ? other : day;
    }

    /// One request on its way through the index.
    private final class Asked {
        private final Transaction tx;
        private final TrafficRequest request;
        private final Map<Integer, Label> sight;
        private final Query found;
        private final PortionIndex.View view;
        private final IndexSearcher searcher;
        private final Narrowing narrowing;
        private final Borne borne = new Borne();

        Asked(Transaction tx, TrafficRequest request, Map<Integer, Label> sight, Query found, PortionIndex.View view) {
            this.tx = tx;
            this.request = request;
            this.sight = sight;
            this.found = found;
            this.view = view;
            searcher = view.searcher();
            narrowing = new Narrowing(reader, request.query());
        }

        TrafficView shown() throws IOException {
            Extent extent =
                    searcher.search(found, new Extent(tx.now().plusDays(1).toEpochSecond()).collecting());
            borne.addAll(extent.borne());
            Count undated =
                    new Count("", extent.undated(), extent.undated() == 0 ? "" : narrowing.with(Asking.never()));
            if (!extent.dated()) {
                return view(Optional.empty(), undated, List.of(), Gaps.NONE);
            }
            Bins bins = bins(extent);
            Survey survey = new Survey();
            searcher.search(within(bins), survey.collecting());
            Urgencies urgencies = urgencies(survey, bins);
            Timelines timelines = new Timelines(bins);
            Bursts bursts = new Bursts(bins, bins.number(Bins.day(extent.earliest())));
            for (Survey.Message message : survey.messages()) {
                LocalDate day = Bins.day(message.sent().orElseThrow());
                Bursts.Sent sent = new Bursts.Sent(message.number(), bins.number(day), day.isBefore(bins.first()));
                if (!day.isBefore(bins.first())) {
                    timelines.add(message.number(), sent.stretch(), message.originator(), urgencies.of(message));
                    borne.add(message.labels());
                }
                bursts.add(Burst.Kind.ALL, "", sent, message.labels());
                if (!message.originator().isEmpty()) {
                    bursts.add(Burst.Kind.FROM, message.originator(), sent, message.labels());
                }
            }
            codes(survey, bins, bursts);
            Gaps gaps = request.query().isBlank() ? Gaps.of(tx, sight, bins, borne) : Gaps.NONE;
            return view(Optional.of(timelines.shown(narrowing)), undated, bursts.found(narrowing, borne), gaps);
        }

        private TrafficView view(Optional<Timeline> timeline, Count undated, List<Burst> bursts, Gaps gaps) {
            Label label = borne.of(scheme.unclassified(), sight);
            return new TrafficView(
                    request, Optional.empty(), timeline, undated, bursts, gaps.all(), gaps.more(), label);
        }

        /// The period asked for; else that of what was found, the last days of it where all is asked
        /// for.
        private Bins bins(Extent extent) {
            boolean all = request.query().isBlank();
            LocalDate found = Bins.day(all ? extent.latestPast() : extent.latest());
            LocalDate last = request.last().orElseGet(() -> later(found, request.first()));
            LocalDate first = request.first()
                    .orElseGet(() -> earlier(last, all ? last.minusDays(DAYS - 1L) : Bins.day(extent.earliest())));
            return Bins.of(first, last);
        }

        private Query within(Bins bins) {
            long from = Bins.second(bins.from());
            long to = Bins.second(bins.last().plusDays(1)) - 1;
            return new BooleanQuery.Builder()
                    .add(found, Occur.FILTER)
                    .add(LongPoint.newRangeQuery(Fields.DTG, from, to), Occur.FILTER)
                    .build();
        }

        private Urgencies urgencies(Survey survey, Bins bins) throws IOException {
            Urgencies urgencies = new Urgencies();
            HeadingValues.of(view.reader(), Fields.PRECEDENCE, survey, (name, message, label) -> {
                urgencies.take(name, message);
                if (message.sent().orElseThrow() >= Bins.second(bins.first())) {
                    borne.add(Set.of(label));
                }
            });
            return urgencies;
        }

        private void codes(Survey survey, Bins bins, Bursts bursts) throws IOException {
            HeadingValues.of(view.reader(), Fields.TAGS, survey, (code, message, label) -> {
                LocalDate day = Bins.day(message.sent().orElseThrow());
                Bursts.Sent sent = new Bursts.Sent(message.number(), bins.number(day), day.isBefore(bins.first()));
                bursts.add(Burst.Kind.TAGS, code, sent, Set.of(label));
            });
        }
    }
}
