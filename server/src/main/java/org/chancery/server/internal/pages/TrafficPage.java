package org.chancery.server.internal.pages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.archive.TrafficRequest;
import org.chancery.archive.TrafficStep;
import org.chancery.archive.TrafficView;
import org.chancery.archive.TrafficView.Bar;
import org.chancery.archive.TrafficView.Count;
import org.chancery.archive.TrafficView.Timeline;
import org.chancery.archive.TrafficView.Urgency;
import org.chancery.cable.Precedence;

/// Traffic as it is shown. One of several things stands in a list of one or none.
///
/// @param query what was asked; blank where all messages were
/// @param from the first day as it stands in an address; empty where there is no period
/// @param summary "1,204 messages from 1 February to 2 March 2026, by day"
/// @param all the query that finds them
/// @param step "Day"
record TrafficPage(
        String query,
        List<ProblemView> problem,
        String from,
        String to,
        String summary,
        String all,
        String step,
        List<Link> undated,
        List<Period> others,
        List<TrafficPicture> picture,
        List<String> precedences,
        List<Row> rows,
        List<Share> originators,
        String otherOriginators,
        List<BurstRow> bursts,
        List<GapRow> gaps,
        String moreGaps) {
    /// A number with the query that finds what it counts; empty where there is none.
    record Link(String text, String query) {}

    /// Another period, as it stands in an address.
    record Period(String name, String from, String to) {}

    /// A stretch with its numbers, one for each precedence.
    record Row(String when, Link all, List<Link> counts) {}

    /// An originator.
    ///
    /// @param width of its bar, in hundredths of the longest
    record Share(String name, Link messages, long width) {}

    /// Whether all messages were asked for.
    public boolean whole() {
        return query.isBlank();
    }

    static TrafficPage of(TrafficView view) {
        TrafficRequest request = view.request();
        Optional<Timeline> shown = view.timeline();
        List<Bar> bars = shown.map(Timeline::bars).orElse(List.of());
        return new TrafficPage(
                request.query(),
                view.problem().stream()
                        .map(problem -> ProblemView.of(request.query(), problem))
                        .toList(),
                shown.map(timeline -> timeline.first().toString()).orElse(""),
                shown.map(timeline -> timeline.last().toString()).orElse(""),
                summary(view),
                shown.map(timeline -> timeline.all().query()).orElse(""),
                shown.map(timeline -> name(timeline.step())).orElse(""),
                undated(view.undated()),
                shown.map(TrafficPage::others).orElse(List.of()),
                shown.stream().map(TrafficPicture::of).toList(),
                shown.map(Timeline::precedences).orElse(List.of()).stream()
                        .map(urgency -> name(urgency.precedence()))
                        .toList(),
                bars.stream()
                        .filter(bar -> bar.all().messages() > 0)
                        .map(TrafficPage::row)
                        .toList(),
                shown.map(TrafficPage::shares).orElse(List.of()),
                shown.map(Timeline::others)
                        .filter(others -> others > 0)
                        .map(others -> counted(others) + " of other originators, or of none")
                        .orElse(""),
                view.bursts().stream()
                        .map(burst ->
                                BurstRow.of(burst, shown.map(Timeline::step).orElse(TrafficStep.DAY)))
                        .toList(),
                view.gaps().stream().map(GapRow::of).toList(),
                view.moreGaps() ? "The latest " + view.gaps().size() + " are listed; there are more." : "");
    }

    private static String summary(TrafficView view) {
        if (view.problem().isPresent()) {
            return "The query was not understood";
        }
        return view.timeline()
                .map(timeline -> counted(timeline.all().messages()) + ", "
                        + Days.shown(timeline.first(), timeline.last()) + ", by "
                        + name(timeline.step()).toLowerCase(Locale.ROOT))
                .orElse("No message with a date");
    }

    private static List<Link> undated(Count undated) {
        return undated.messages() == 0 ? List.of() : List.of(new Link(counted(undated.messages()), undated.query()));
    }

    static String counted(long messages) {
        return String.format(Locale.UK, "%,d message%s", messages, messages == 1 ? "" : "s");
    }

    static String name(TrafficStep step) {
        return switch (step) {
            case DAY -> "Day";
            case WEEK -> "Week";
            case MONTH -> "Month";
            case YEAR -> "Year";
        };
    }

    static String name(Optional<Precedence> precedence) {
        return precedence.map(known -> known.name().replace('_', ' ')).orElse("none seen");
    }

    private static Link link(long messages, String query) {
        return new Link(String.format(Locale.UK, "%,d", messages), query);
    }

    private static Row row(Bar bar) {
        return new Row(
                Days.shown(bar.first(), bar.last()),
                link(bar.all().messages(), bar.all().query()),
                bar.precedences().stream().map(TrafficPage::link).toList());
    }

    private static Link link(Urgency urgency) {
        return link(urgency.messages(), urgency.query());
    }

    private static List<Share> shares(Timeline timeline) {
        long most =
                timeline.originators().stream().mapToLong(Count::messages).max().orElse(1);
        return timeline.originators().stream()
                .map(count -> new Share(
                        ShownText.of(count.text()),
                        link(count.messages(), count.query()),
                        Math.max(1, 100 * count.messages() / most)))
                .toList();
    }

    /// The periods before and behind, of as many days.
    private static List<Period> others(Timeline timeline) {
        long days = ChronoUnit.DAYS.between(timeline.first(), timeline.last()) + 1;
        return Stream.of(
                        period(
                                "Earlier",
                                timeline.first().minusDays(days),
                                timeline.last().minusDays(days)),
                        period(
                                "Later",
                                timeline.first().plusDays(days),
                                timeline.last().plusDays(days)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Period> period(String name, LocalDate from, LocalDate to) {
        boolean inside = !from.isBefore(TrafficRequest.FIRST) && !to.isAfter(TrafficRequest.LAST);
        return inside ? Optional.of(new Period(name, from.toString(), to.toString())) : Optional.empty();
    }
}
