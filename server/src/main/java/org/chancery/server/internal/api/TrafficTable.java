package org.chancery.server.internal.api;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.archive.TrafficView;
import org.chancery.archive.TrafficView.Bar;
import org.chancery.archive.TrafficView.Timeline;
import org.chancery.archive.TrafficView.Urgency;
import org.chancery.cable.Precedence;

/// A timeline as comma-separated values (RFC 4180): a row for each stretch of the period.
final class TrafficTable {
    private TrafficTable() {}

    static String of(TrafficView view) {
        StringBuilder table = new StringBuilder();
        List<Urgency> precedences = view.timeline().map(Timeline::precedences).orElse(List.of());
        row(
                table,
                Stream.concat(
                        Stream.of("first", "last", "messages"),
                        precedences.stream()
                                .map(urgency -> urgency.precedence()
                                        .map(Precedence::name)
                                        .orElse("none"))));
        for (Bar bar : view.timeline().map(Timeline::bars).orElse(List.of())) {
            row(
                    table,
                    Stream.concat(
                            Stream.of(
                                    bar.first().toString(),
                                    bar.last().toString(),
                                    Long.toString(bar.all().messages())),
                            bar.precedences().stream().map(urgency -> Long.toString(urgency.messages()))));
        }
        return table.toString();
    }

    private static void row(StringBuilder table, Stream<String> cells) {
        table.append(cells.map(AnswerTable::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }
}
