package org.chancery.server.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chancery.archive.Burst;
import org.chancery.archive.Citation;
import org.chancery.archive.NumberGap;
import org.chancery.archive.QueryProblem;
import org.chancery.archive.Traffic;
import org.chancery.archive.TrafficRequest;
import org.chancery.archive.TrafficStep;
import org.chancery.archive.TrafficView;
import org.chancery.archive.TrafficView.Bar;
import org.chancery.archive.TrafficView.Count;
import org.chancery.archive.TrafficView.Timeline;
import org.chancery.archive.TrafficView.Urgency;
import org.chancery.cable.Discontinuity;
import org.chancery.cable.Precedence;
import org.chancery.marking.Label;
import org.chancery.marking.Scheme;
import org.chancery.store.Reader;

/// Traffic of the sample messages that a reader sees; the 14th of March is made a burst of.
public final class SampleReport implements Traffic {
    private final Scheme scheme;
    private final List<SampleMessage> messages;

    public SampleReport(Scheme scheme) {
        this.scheme = scheme;
        this.messages = SampleTraffic.messages(scheme);
    }

    @Override
    public TrafficView traffic(Reader reader, TrafficRequest request) {
        List<SampleMessage> seen = messages.stream()
                .filter(message -> !message.portions(reader.clearance()).isEmpty())
                .filter(message -> message.portions(reader.clearance()).stream()
                        .anyMatch(portion ->
                                portion.text().toLowerCase(Locale.ROOT).contains(request.query())))
                .sorted(Comparator.comparing(message -> message.citation().reference()))
                .toList();
        if (request.query().contains("tgas:")) {
            return view(
                    reader,
                    request,
                    Optional.of(new QueryProblem(0, 5, "There is no field “tgas”.", "tags:PREL")),
                    List.of());
        }
        return view(reader, request, Optional.empty(), seen);
    }

    private TrafficView view(
            Reader reader, TrafficRequest request, Optional<QueryProblem> problem, List<SampleMessage> seen) {
        TreeMap<LocalDate, Long> days =
                seen.stream().collect(Collectors.groupingBy(SampleReport::day, TreeMap::new, Collectors.counting()));
        boolean whole = request.query().isBlank();
        Label label = seen.stream()
                .map(message -> message.portions(reader.clearance()).getFirst().label())
                .reduce(scheme.unclassified(), Label::join);
        return new TrafficView(
                request,
                problem,
                days.isEmpty() ? Optional.empty() : Optional.of(timeline(request, days, seen)),
                new Count("", whole ? 1_204 : 0, "-dtg:1900..2099"),
                days.isEmpty() ? List.of() : bursts(),
                whole ? gaps(seen) : List.of(),
                whole,
                label);
    }

    private static List<Burst> bursts() {
        LocalDate day = LocalDate.of(2026, 3, 14);
        return List.of(
                new Burst(Burst.Kind.ALL, "", day, day, 26, 280, 28, "dtg:2026-03-14"),
                new Burst(Burst.Kind.FROM, "<b>EMBASSY</b>", day, day, 14, 20, 28, ""),
                new Burst(Burst.Kind.TAGS, "PREL", day, day.plusDays(6), 5, 0, 12, "tags:=PREL"));
    }

    private static LocalDate day(SampleMessage message) {
        Instant sent = message.citation().dtg().orElseThrow();
        return LocalDate.ofInstant(sent, ZoneOffset.UTC);
    }

    private static Timeline timeline(
            TrafficRequest request, SortedMap<LocalDate, Long> days, List<SampleMessage> seen) {
        LocalDate first = request.first().orElse(days.firstKey());
        LocalDate last = request.last().orElse(days.lastKey());
        List<Bar> bars = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            long all = days.getOrDefault(day, 0L);
            bars.add(new Bar(day, day, new Count("", all, "dtg:" + day), urgencies(all, "dtg:" + day)));
        }
        Map<String, Long> originators = seen.stream()
                .collect(Collectors.groupingBy(
                        message -> message.citation().originator(), TreeMap::new, Collectors.counting()));
        return new Timeline(
                first,
                last,
                TrafficStep.DAY,
                new Count("", seen.size(), "dtg:" + first + ".." + last),
                bars,
                urgencies(seen.size(), "dtg:2026"),
                originators.entrySet().stream()
                        .map(entry -> new Count(entry.getKey(), entry.getValue(), "from:=\"" + entry.getKey() + "\""))
                        .toList(),
                7);
    }

    private static List<Urgency> urgencies(long all, String query) {
        return List.of(
                new Urgency(Optional.of(Precedence.FLASH), all / 4, query + " precedence:Z"),
                new Urgency(Optional.of(Precedence.IMMEDIATE), all / 3, query + " precedence:O"),
                new Urgency(Optional.of(Precedence.PRIORITY), 0, ""),
                new Urgency(Optional.of(Precedence.ROUTINE), all - all / 4 - all / 3, query + " precedence:R"),
                new Urgency(Optional.empty(), 0, ""));
    }

    private static List<NumberGap> gaps(List<SampleMessage> seen) {
        List<NumberGap> gaps = new ArrayList<>();
        for (int i = 1; i < seen.size(); i++) {
            Citation before = seen.get(i - 1).citation();
            Citation after = seen.get(i).citation();
            if (post(before).equals(post(after)) && number(after) > number(before) + 1) {
                gaps.add(new NumberGap(
                        Discontinuity.Kind.MESSAGE,
                        post(after) + " of 2026",
                        number(before) + 1,
                        number(after) - 1,
                        new NumberGap.Neighbour(number(before), before),
                        new NumberGap.Neighbour(number(after), after)));
            }
        }
        return gaps;
    }

    private static String post(Citation citation) {
        return citation.reference().substring(0, citation.reference().lastIndexOf(' '));
    }

    private static int number(Citation citation) {
        return Integer.parseInt(
                citation.reference().substring(citation.reference().lastIndexOf(' ') + 1));
    }
}
