package org.chancery.server.internal.pages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.archive.ElementView;
import org.chancery.archive.FindingView;
import org.chancery.archive.MessageView;
import org.chancery.archive.PortionView;
import org.chancery.cable.HeadingTerms;

/// A portion with its mark in the margin and what was found about it beside it.
///
/// @param kind the style: `subject`, `paragraph`, or `heading`, `fields` and `trailer`, which are shown as sent
/// @param name what stands folded up ("Heading as sent"), empty for what is read at once
/// @param terms what the pieces of a heading as sent mean; empty for other portions
/// @param written how the mark stands in the message where that differs, may be empty
record PortionRow(
        String id,
        String kind,
        String name,
        String number,
        Mark mark,
        String written,
        List<ShownText.Line> lines,
        List<Explained> terms,
        List<Note> notes) {
    private static final HeadingTerms TERMS = HeadingTerms.standard();

    /// A finding.
    record Note(String severity, String rule, String place, String message, String citation) {}

    /// The text in one piece, for what is shown as sent.
    public String sent() {
        return lines.stream().map(ShownText.Line::text).collect(Collectors.joining("\n"));
    }

    /// Whether gaps within its lines carry meaning, as in a table.
    public boolean tabular() {
        return lines.stream().anyMatch(line -> line.text().strip().contains("   "));
    }

    static List<PortionRow> of(MessageView view) {
        return view.portions().stream().map(portion -> of(portion, view)).toList();
    }

    private static PortionRow of(PortionView portion, MessageView view) {
        boolean subject = portion.kind().equals("SUBJECT");
        String text = subject ? subject(view).orElse(portion.text()) : portion.text();
        return new PortionRow(
                portion.id().toString(),
                portion.kind().toLowerCase(Locale.ROOT),
                name(portion.kind()),
                ShownText.of(portion.number()),
                Mark.of(portion.mark(), portion.label()),
                written(portion),
                ShownText.lines(text),
                portion.kind().equals("HEADING")
                        ? TERMS.of(portion.text()).stream().map(Explained::of).toList()
                        : List.of(),
                view.findings().stream()
                        .filter(finding -> finding.portion().equals(portion.id()))
                        .map(PortionRow::note)
                        .toList());
    }

    private static Optional<String> subject(MessageView view) {
        return view.elements().stream()
                .filter(element -> element.kind() == ElementView.Kind.SUBJECT)
                .map(ElementView::value)
                .findFirst();
    }

    private static String written(PortionView portion) {
        String written = ShownText.of(portion.written());
        return written.equals(portion.mark()) ? "" : written;
    }

    private static String name(String kind) {
        return switch (kind) {
            case "HEADING" -> "Heading as sent";
            case "FIELDS" -> "Fields as sent";
            case "TRAILER" -> "Ending as sent";
            default -> "";
        };
    }

    /// How a severity is said.
    static String severity(String severity) {
        return switch (severity) {
            case "ERROR" -> "Fault";
            case "LEGACY" -> "Older form";
            default -> "Doubt";
        };
    }

    private static Note note(FindingView finding) {
        return new Note(
                severity(finding.severity()),
                finding.rule(),
                "line " + finding.line() + ", column " + finding.column(),
                ShownText.of(finding.message()),
                ShownText.of(finding.citation()));
    }
}
