package org.chancery.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.cable.Precedence;
import org.chancery.marking.Label;

/// The traffic that a reader sees. Each message is counted once, and each number comes with the query
/// that finds these messages and no others; a query is empty where none can say it.
///
/// @param request what was asked
/// @param problem why the query was not understood; then nothing was counted
/// @param timeline empty where no message with a date was found
/// @param undated messages found whose date-time group is none; they are in no timeline
/// @param bursts the most unlikely ones, in the order of time; at most [Burst#MOST]
/// @param gaps the latest first, at most [NumberGap#MOST]; empty unless all messages are asked for
/// @param moreGaps whether there are more
/// @param label the join of all that was counted, each message under the least restricted of what the
///     reader sees of it
public record TrafficView(
        TrafficRequest request,
        Optional<QueryProblem> problem,
        Optional<Timeline> timeline,
        Count undated,
        List<Burst> bursts,
        List<NumberGap> gaps,
        boolean moreGaps,
        Label label) {
    /// Originators listed by name.
    public static final int ORIGINATORS = 25;

    public TrafficView {
        bursts = List.copyOf(bursts);
        gaps = List.copyOf(gaps);
    }

    /// Messages with something in common.
    ///
    /// @param text what they have in common; an originator's name or nothing
    public record Count(String text, long messages, String query) {}

    /// Messages by the highest precedence that the reader sees of each.
    ///
    /// @param precedence empty for messages of which the reader sees none
    public record Urgency(Optional<Precedence> precedence, long messages, String query) {}

    /// The messages of a period by time and by originator.
    ///
    /// @param all the messages of the period
    /// @param bars for each stretch of the period, also of those without a message
    /// @param precedences of the whole period, the highest first; only those that are met
    /// @param originators the most frequent, equals by their names, at most [#ORIGINATORS]
    /// @param others messages of other originators, and of none
    public record Timeline(
            LocalDate first,
            LocalDate last,
            TrafficStep step,
            Count all,
            List<Bar> bars,
            List<Urgency> precedences,
            List<Count> originators,
            long others) {
        public Timeline {
            bars = List.copyOf(bars);
            precedences = List.copyOf(precedences);
            originators = List.copyOf(originators);
        }
    }

    /// The messages of one stretch of a period.
    ///
    /// @param last its last day, which belongs to it
    /// @param precedences one for each of [Timeline#precedences], in their order
    public record Bar(LocalDate first, LocalDate last, Count all, List<Urgency> precedences) {
        public Bar {
            precedences = List.copyOf(precedences);
        }
    }
}
