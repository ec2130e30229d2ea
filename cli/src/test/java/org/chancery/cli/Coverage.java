package org.chancery.cli;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.chancery.cable.Block;
import org.chancery.cable.Message;
import org.chancery.cable.Rule;

/// What of the format is read, checked and written, a row an element; the page docs/format-coverage.md is made of it.
///
/// @param read whether a message has the element
/// @param written whether the canonical writer writes it; what it does not write is kept as bytes
record Coverage(String line, String element, Predicate<Message> read, boolean written, List<Rule> rules) {
    static final String HEAD = """
            # What of the format is read, checked and written

            Read: the element has a place and a value of its own in a message that was read. Checked: the rules about it, of
            [rules.md](rules.md). Written: the canonical writer writes it from values, and it is read again; what is not
            written so is kept, as all of a message is, as its bytes.

            A test reads, writes and reads again messages that have each of these, and one that has none; every rule of the
            catalogue of messages stands in a row. This page is made from the same rows.

            | Format line | Element | Read | Checked | Written |
            |---|---|---|---|---|
            """;

    static final List<Coverage> ROWS = List.of(
            row(
                    "—",
                    "The bytes as a whole",
                    m -> m.source().length() > 200,
                    true,
                    Rule.EMPTY,
                    Rule.BINARY,
                    Rule.WIDE_CHARACTERS,
                    Rule.TOO_LONG,
                    Rule.NO_ELEMENT,
                    Rule.NOT_UTF8,
                    Rule.NUL_BYTES,
                    Rule.TRUNCATED),
            row(
                    "—",
                    "An archive's lines before the message",
                    m -> m.wrapper().isPresent(),
                    false,
                    Rule.WRAPPER_NUMBER,
                    Rule.WRAPPER_DATE,
                    Rule.NOFORN_DISAGREES),
            row("—", "Table of a ministry's own copy", m -> m.copy().isPresent(), false),
            row(
                    "1",
                    "Channel and number",
                    m -> m.heading().transmission().identifier().isPresent(),
                    true),
            row(
                    "2",
                    "Routing indicators",
                    m -> m.heading().transmission().routing().isPresent(),
                    true,
                    Rule.ROUTING_PRECEDENCE),
            row(
                    "2",
                    "Fixed line of JANAP 128",
                    m -> m.heading().transmission().fixed().isPresent(),
                    false),
            row(
                    "3",
                    "Station, serial, section, day and time",
                    m -> m.heading().transmission().station().isPresent(),
                    true,
                    Rule.STATION_DAY,
                    Rule.STATION_SERIAL,
                    Rule.STATION_SECTION),
            row(
                    "4",
                    "Security warning and operating signals",
                    m -> m.heading().transmission().warning().isPresent(),
                    true,
                    Rule.WARNING_DISAGREES,
                    Rule.DAMAGED_WARNING),
            row("5", "Precedence for action", m -> m.precedence().isPresent(), true),
            row(
                    "5",
                    "Precedence for information",
                    m -> m.heading().time().flatMap(t -> t.info()).isPresent(),
                    true,
                    Rule.INFO_ABOVE_ACTION),
            row("5", "Date-time group", m -> m.instant().isPresent(), true, Rule.NO_TIME, Rule.BAD_TIME),
            row(
                    "5",
                    "Signals behind it",
                    m -> m.heading().time().map(t -> !t.signals().isEmpty()).orElse(false),
                    true),
            row("6", "Originator", m -> m.heading().from().isPresent(), true, Rule.NO_ORIGINATOR),
            row(
                    "7",
                    "Action addressees",
                    m -> !m.heading().to().isEmpty(),
                    true,
                    Rule.NO_ADDRESSEE,
                    Rule.ADDRESSEE_TWICE,
                    Rule.ACTION_AND_INFO),
            row(
                    "7, 8",
                    "Routing indicator of an addressee",
                    m -> m.heading().to().stream().anyMatch(a -> a.indicator().isPresent()),
                    true),
            row(
                    "7, 8",
                    "Office of an addressee",
                    m -> m.heading().info().stream().anyMatch(a -> a.office().isPresent()),
                    true),
            row(
                    "7, 8",
                    "Precedence of an addressee",
                    m -> m.heading().to().stream().anyMatch(a -> a.precedence().isPresent()),
                    true,
                    Rule.ADDRESSEE_PRECEDENCE),
            row(
                    "7, 8",
                    "Continuity number",
                    m -> m.heading().to().stream().anyMatch(a -> a.number().isPresent()),
                    true,
                    Rule.NUMBER_MISSING,
                    Rule.NUMBER_TWICE,
                    Rule.NUMBER_REVERSED),
            row("8", "Information addressees", m -> !m.heading().info().isEmpty(), true),
            row("9", "Exempted addressees", m -> !m.heading().exempt().isEmpty(), true, Rule.EXEMPT_AND_ADDRESSED),
            row(
                    "12",
                    "Classification line",
                    m -> m.body().classLine().isPresent(),
                    true,
                    Rule.CLASSIFICATIONS_DISAGREE,
                    Rule.NO_CLASS_LINE,
                    Rule.NO_MARKING,
                    Rule.UNKNOWN_CLASS_LINE,
                    Rule.DAMAGED_CLASS_LINE,
                    Rule.SECOND_CLASS_LINE),
            row(
                    "12",
                    "Section",
                    m -> m.body().section().isPresent(),
                    true,
                    Rule.SECTION_NUMBER,
                    Rule.SECTION_LEFT_OUT,
                    Rule.SECTIONS_INCOMPLETE),
            row("12", "Message reference number", m -> m.reference().isPresent(), true),
            row(
                    "12",
                    "Captions",
                    m -> !m.captions().isEmpty(),
                    true,
                    Rule.EXDIS_WITH_NODIS,
                    Rule.CAPTION_WITHOUT_NOFORN,
                    Rule.NOFORN_NOT_BELOW),
            row("12", "Passing lines", m -> !m.body().passing().isEmpty(), true),
            row(
                    "12",
                    "Executive-order line",
                    m -> m.body().fields().order().isPresent(),
                    true,
                    Rule.NO_ORDER,
                    Rule.NOT_APPLICABLE,
                    Rule.TERM_OF_UNCLASSIFIED),
            row("12", "TAGS", m -> !m.tags().isEmpty(), true, Rule.NO_TAGS),
            row("12", "Subject", m -> !m.subject().isEmpty(), true, Rule.NO_SUBJECT),
            row(
                    "12",
                    "References",
                    m -> m.body().fields().references().stream()
                            .anyMatch(r -> !r.messages().isEmpty()),
                    true,
                    Rule.REFERENCE_NOT_LISTED,
                    Rule.NO_REFERENCE),
            row(
                    "12",
                    "Classification authority",
                    m -> m.body().fields().authority().isPresent(),
                    true,
                    Rule.NO_AUTHORITY,
                    Rule.AUTHORITY_OF_UNCLASSIFIED,
                    Rule.TERMS_DIFFER),
            row(
                    "12",
                    "Paragraphs and their numbers",
                    m -> m.portions().stream().anyMatch(p -> p.number().equals("1")),
                    true,
                    Rule.NO_PARAGRAPHS,
                    Rule.NUMBERING_GAP,
                    Rule.NUMBERING_REPEATS,
                    Rule.PARAGRAPH_NOT_THERE,
                    Rule.PARAGRAPH_ELSEWHERE,
                    Rule.PARAGRAPH_OF_OTHER_MATTER),
            row(
                    "12",
                    "Portion marks",
                    m -> m.portions().stream().anyMatch(p -> p.mark().isPresent()),
                    true,
                    Rule.PORTION_ABOVE,
                    Rule.CONTROL_NOT_ABOVE,
                    Rule.UNMARKED_PORTION,
                    Rule.LETTER_NOT_MARK,
                    Rule.MARK_INSIDE),
            row(
                    "12",
                    "Summary and comment",
                    m -> m.body().layout().blocks().stream().anyMatch(b -> b.kind() == Block.Kind.SUMMARY),
                    true),
            row("12", "Page lines", m -> !m.body().layout().pages().isEmpty(), true, Rule.LONG_LINE),
            row("12", "Redactions", m -> !m.body().layout().redactions().isEmpty(), true),
            row("12", "Sets of formatted texts", m -> !m.body().layout().sets().isEmpty(), false),
            row("12", "A second heading inside the text", m -> !m.passedOn().isEmpty(), false, Rule.SECOND_HEADING),
            row("12", "Signature", m -> m.body().signature().isPresent(), true),
            row(
                    "15",
                    "Closing serial",
                    m -> m.portions().getLast().text(m.source()).contains("#"),
                    true,
                    Rule.CLOSING_SERIAL));

    private static Coverage row(String line, String element, Predicate<Message> read, boolean written, Rule... rules) {
        return new Coverage(line, element, read, written, List.of(rules));
    }

    static String page() {
        return ROWS.stream()
                .map(row -> "| " + row.line() + " | " + row.element() + " | yes | "
                        + row.rules().stream()
                                .map(rule -> "[" + rule.id() + "](rules.md#"
                                        + rule.id().toLowerCase(java.util.Locale.ROOT) + ")")
                                .collect(Collectors.joining(", "))
                        + " | " + (row.written() ? "yes" : "as bytes") + " |\n")
                .collect(Collectors.joining("", HEAD, ""));
    }
}
