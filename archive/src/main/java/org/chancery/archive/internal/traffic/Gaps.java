package org.chancery.archive.internal.traffic;

import static org.chancery.store.Tables.Citations.CITATION;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chancery.archive.Citation;
import org.chancery.archive.NumberGap;
import org.chancery.archive.internal.search.Rows;
import org.chancery.cable.Discontinuity;
import org.chancery.marking.Label;
import org.chancery.store.Tables.Citations;
import org.chancery.store.Transaction;
import org.jooq.Record;
import org.jooq.Result;

/// The numbers that are missing between those of the messages in a transaction's sight.
///
/// @param more whether there are more than are listed
record Gaps(List<NumberGap> all, boolean more) {
    static final Gaps NONE = new Gaps(List.of(), false);

    /// Two numbers so far apart belong to two stretches of a series, or one of them was misread.
    static final int LEAP = 100;

    /// Row-level security leaves the sight of the tables. In each series stand the numbers, each once,
    /// by the earliest of its messages; a leap begins a new stretch; told are the steps over more than
    /// one number in stretches of which at least half the numbers are there.
    private static final String FOUND = """
            with borne as (
                select 'MESSAGE' as kind, post || ' of ' || year as series, serial as number,
                    make_date(year, 1, 1) as begun, dtg, message_id, null::integer as label_id
                from citation where serial is not null and year between ? and ?
                union all
                select kind, series, number, begun, dtg, message_id, label_id
                from numbered where begun between make_date(?, 1, 1) and ?::date),
            each as (
                select distinct on (kind, series, begun, number) *
                from borne order by kind, series, begun, number, dtg nulls last, message_id),
            stepped as (
                select *, lag(number) over one as before, lag(message_id) over one as before_id,
                    lag(label_id) over one as before_label
                from each window one as (partition by kind, series, begun order by number)),
            stretched as (
                select *, sum(case when number - before < ? then 0 else 1 end)
                    over (partition by kind, series, begun order by number) as stretch
                from stepped),
            measured as (
                select *, count(*) over whole as there, max(number) over whole - min(number) over whole + 1 as wide
                from stretched window whole as (partition by kind, series, begun, stretch))
            select kind, series, number, message_id, label_id, before, before_id, before_label
            from measured
            where number - before > 1 and number - before < ?
                and dtg >= ?::timestamptz and dtg < ?::timestamptz and there * 2 >= wide
            order by dtg desc, kind, series, number
            limit ?""";

    Gaps {
        all = List.copyOf(all);
    }

    /// The gaps before the messages of a period, the latest first.
    ///
    /// @param borne takes the labels of what stands on both sides
    static Gaps of(Transaction tx, Map<Integer, Label> sight, Bins bins, Borne borne) {
        Result<Record> rows = tx.dsl()
                .fetch(
                        FOUND,
                        bins.first().getYear() - 1,
                        bins.last().getYear() + 1,
                        bins.first().getYear(),
                        bins.last(),
                        LEAP,
                        LEAP,
                        start(bins.first()),
                        start(bins.last().plusDays(1)),
                        NumberGap.MOST + 1);
        boolean more = rows.size() > NumberGap.MOST;
        List<Record> listed = new ArrayList<>(more ? rows.subList(0, NumberGap.MOST) : rows);
        Set<UUID> beside = new HashSet<>();
        for (Record row : listed) {
            beside.add(row.get("message_id", UUID.class));
            beside.add(row.get("before_id", UUID.class));
            for (String label : List.of("label_id", "before_label")) {
                Optional.ofNullable(row.get(label, Integer.class)).ifPresent(id -> borne.add(Set.of(id)));
            }
        }
        Map<UUID, Citation> citations = Rows.citations(tx, beside);
        labels(tx, beside).values().forEach(borne::add);
        List<NumberGap> gaps = new ArrayList<>();
        for (Record row : listed) {
            gap(row, citations).ifPresent(gaps::add);
        }
        return new Gaps(gaps, more);
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay().atOffset(ZoneOffset.UTC);
    }

    private static Optional<NumberGap> gap(Record row, Map<UUID, Citation> citations) {
        int number = row.get("number", Integer.class);
        int before = row.get("before", Integer.class);
        Optional<Citation> from = Optional.ofNullable(citations.get(row.get("before_id", UUID.class)));
        Optional<Citation> to = Optional.ofNullable(citations.get(row.get("message_id", UUID.class)));
        return from.flatMap(earlier -> to.map(later -> new NumberGap(
                Discontinuity.Kind.valueOf(row.get("kind", String.class)),
                row.get("series", String.class),
                before + 1,
                number - 1,
                new NumberGap.Neighbour(before, earlier),
                new NumberGap.Neighbour(number, later))));
    }

    /// The labels under which each of these messages can be cited.
    private static Map<UUID, Set<Integer>> labels(Transaction tx, Set<UUID> messages) {
        Map<UUID, Set<Integer>> labels = new HashMap<>();
        tx.dsl()
                .select(Citations.MESSAGE_ID, Citations.LABEL_ID)
                .from(CITATION)
                .where(Citations.MESSAGE_ID.in(messages))
                .forEach(row -> labels.computeIfAbsent(row.value1(), _ -> new HashSet<>())
                        .add(row.value2()));
        return labels;
    }
}
