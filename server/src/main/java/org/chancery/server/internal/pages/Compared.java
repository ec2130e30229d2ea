package org.chancery.server.internal.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.archive.MessageView;
import org.chancery.archive.PortionView;
import org.chancery.archive.WordDiff;

/// Two messages side by side, portion by portion.
final class Compared {
    private Compared() {}

    /// One of the two, as the head of the page names it.
    record Edition(String id, String reference, String when, String dtg) {
        static Edition of(MessageView view) {
            return new Edition(
                    view.citation().message().toString(),
                    Dates.reference(view.citation()),
                    Dates.of(view.citation()),
                    ShownText.of(view.citation().dtgText()));
        }
    }

    /// A portion that stands in one of them or in both.
    ///
    /// @param was the mark in the first; none where it does not stand there
    /// @param is the mark in the second; none where it does not stand there
    record Row(String name, List<Mark> was, List<Mark> is, List<Run> runs) {
        /// Whether words or marks are other.
        public boolean changed() {
            return !was.equals(is)
                    || runs.stream().anyMatch(run -> !run.change().equals("kept"));
        }
    }

    /// Some words in a row: `kept`, `removed` or `added`.
    record Run(String change, String words) {}

    /// Portions of the same kind and number are taken for each other; those of the second alone stand at the end.
    static List<Row> rows(MessageView before, MessageView after) {
        Map<String, PortionView> second = named(after);
        List<Row> rows = new ArrayList<>();
        named(before)
                .forEach((name, portion) ->
                        rows.add(row(name, Optional.of(portion), Optional.ofNullable(second.remove(name)))));
        second.forEach((name, portion) -> rows.add(row(name, Optional.empty(), Optional.of(portion))));
        return rows;
    }

    private static Map<String, PortionView> named(MessageView view) {
        Map<String, PortionView> named = new LinkedHashMap<>();
        for (PortionView portion : view.portions()) {
            String name = name(portion);
            int more = 2;
            String unique = name;
            while (named.containsKey(unique)) {
                unique = name + ", " + more++;
            }
            named.put(unique, portion);
        }
        return named;
    }

    private static String name(PortionView portion) {
        return switch (portion.kind()) {
            case "HEADING" -> "Heading";
            case "FIELDS" -> "Fields";
            case "SUBJECT" -> "Subject";
            case "TRAILER" -> "Ending";
            default -> portion.number().isEmpty() ? "Paragraph" : "Paragraph " + ShownText.of(portion.number());
        };
    }

    private static Row row(String name, Optional<PortionView> was, Optional<PortionView> is) {
        List<Run> runs = WordDiff.of(text(was), text(is)).stream()
                .map(run -> new Run(change(run.change()), run.words()))
                .toList();
        return new Row(name, marks(was), marks(is), runs);
    }

    private static String text(Optional<PortionView> portion) {
        return portion.map(PortionView::text).map(ShownText::of).orElse("");
    }

    private static List<Mark> marks(Optional<PortionView> portion) {
        return portion.stream()
                .map(stands -> Mark.of(stands.mark(), stands.label()))
                .toList();
    }

    private static String change(WordDiff.Change change) {
        return switch (change) {
            case KEPT -> "kept";
            case REMOVED -> "removed";
            case ADDED -> "added";
        };
    }
}
