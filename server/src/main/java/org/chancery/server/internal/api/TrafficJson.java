package org.chancery.server.internal.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.archive.NumberGap;
import org.chancery.archive.TrafficStep;
import org.chancery.archive.TrafficView;
import org.chancery.archive.TrafficView.Timeline;
import org.chancery.archive.TrafficView.Urgency;
import org.chancery.cable.Discontinuity;
import org.chancery.cable.Precedence;
import org.chancery.marking.Scheme;

@Schema(name = "Traffic", description = "Messages by time; every count is made within the reader's sight.")
record TrafficJson(
        @Schema(description = "The query as asked; blank where all messages were.")
        String query,

        @Schema(description = "Why the query was not understood, where it was not; then nothing was counted.")
        Optional<SearchJson.Problem> problem,

        @Schema(description = "Absent where no message with a date was found.")
        Optional<TimelineJson> timeline,

        @Schema(description = "Messages without a date; they are in no timeline.")
        Counted undated,

        @Schema(description = "Stretches with much more messages than those before them.")
        List<BurstJson> bursts,

        @Schema(description = "Numbers missing between those seen, the latest first; none where a query was asked.")
        List<Gap> missing,

        @Schema(description = "Whether more are missing than are listed.")
        boolean moreMissing,

        @Schema(description = "The join of all that was counted.")
        LabelJson label) {

    @Schema(name = "CountedMessages", description = "How many messages, and the query that finds them.")
    record Counted(
            long messages,

            @Schema(description = "Empty where no query finds exactly these.")
            String query) {}

    @Schema(name = "CountedByName")
    record Named(String name, long messages, String query) {}

    @Schema(name = "CountedByPrecedence", description = "Messages by the highest precedence seen of each.")
    record ByPrecedence(
            @Schema(description = "Absent where none is seen.")
            Optional<Precedence> precedence,

            long messages,
            String query) {}

    @Schema(name = "Stretch")
    record Stretch(LocalDate first, LocalDate last, Counted all, List<ByPrecedence> precedences) {}

    @Schema(name = "Timeline")
    record TimelineJson(
            LocalDate first,
            LocalDate last,
            TrafficStep step,
            Counted all,
            List<ByPrecedence> precedences,

            @Schema(description = "Every stretch of the period, in order.")
            List<Stretch> stretches,

            @Schema(description = "The most frequent, at most 25.")
            List<Named> originators,

            @Schema(description = "Messages of other originators, and of none.")
            long others) {}

    @Schema(name = "Burst")
    record BurstJson(
            org.chancery.archive.Burst.Kind kind,

            @Schema(description = "The originator or the code.")
            String text,

            LocalDate first,
            LocalDate last,
            long messages,

            @Schema(description = "How many messages the stretches before had, together.")
            long before,

            @Schema(description = "How many stretches before are meant.")
            int stretches,

            String query) {}

    @Schema(name = "MissingNumbers", description = "Not received, or not in the reader's sight.")
    record Gap(
            Discontinuity.Kind kind,

            @Schema(example = "PORTO SERENO of 2026") String series,
            int first,
            int last,
            Beside before,
            Beside after) {}

    @Schema(name = "MessageBeside")
    record Beside(int number, CitationJson message) {}

    static TrafficJson of(TrafficView view, Scheme scheme) {
        return new TrafficJson(
                view.request().query(),
                view.problem().map(SearchJson::problem),
                view.timeline().map(TrafficJson::timeline),
                counted(view.undated()),
                view.bursts().stream()
                        .map(burst -> new BurstJson(
                                burst.kind(),
                                burst.text(),
                                burst.first(),
                                burst.last(),
                                burst.messages(),
                                burst.before(),
                                burst.stretches(),
                                burst.query()))
                        .toList(),
                view.gaps().stream().map(TrafficJson::gap).toList(),
                view.moreGaps(),
                LabelJson.of(view.label(), scheme));
    }

    private static Counted counted(TrafficView.Count count) {
        return new Counted(count.messages(), count.query());
    }

    private static TimelineJson timeline(Timeline timeline) {
        return new TimelineJson(
                timeline.first(),
                timeline.last(),
                timeline.step(),
                counted(timeline.all()),
                precedences(timeline.precedences()),
                timeline.bars().stream()
                        .map(bar -> new Stretch(
                                bar.first(), bar.last(), counted(bar.all()), precedences(bar.precedences())))
                        .toList(),
                timeline.originators().stream()
                        .map(count -> new Named(count.text(), count.messages(), count.query()))
                        .toList(),
                timeline.others());
    }

    private static List<ByPrecedence> precedences(List<Urgency> urgencies) {
        return urgencies.stream()
                .map(urgency -> new ByPrecedence(urgency.precedence(), urgency.messages(), urgency.query()))
                .toList();
    }

    private static Gap gap(NumberGap gap) {
        return new Gap(gap.kind(), gap.series(), gap.first(), gap.last(), beside(gap.before()), beside(gap.after()));
    }

    private static Beside beside(NumberGap.Neighbour neighbour) {
        return new Beside(neighbour.number(), CitationJson.of(neighbour.message()));
    }
}
