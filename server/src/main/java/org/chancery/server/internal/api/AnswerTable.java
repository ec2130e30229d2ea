package org.chancery.server.internal.api;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.archive.MarkedText;
import org.chancery.archive.MessageHit;
import org.chancery.archive.PortionHit;
import org.chancery.archive.SearchPage;

/// An answer as comma-separated values (RFC 4180): a row for each passage found.
final class AnswerTable {
    private static final String HEAD = "id,reference,sent,dtg,originator,subject mark,subject,paragraph,mark,passage";
    /// What a spreadsheet takes for the beginning of a formula.
    private static final String FORMULA = "=+-@\t\r";

    private AnswerTable() {}

    static String of(SearchPage page) {
        StringBuilder table = new StringBuilder(HEAD).append("\r\n");
        for (MessageHit hit : page.hits()) {
            for (PortionHit portion : hit.portions()) {
                row(table, hit, portion);
            }
        }
        return table.toString();
    }

    private static void row(StringBuilder table, MessageHit hit, PortionHit portion) {
        String passage =
                portion.extract().stream().map(PortionHit.Fragment::text).collect(Collectors.joining());
        List<String> cells = List.of(
                hit.citation().message().toString(),
                hit.citation().reference(),
                hit.citation().dtg().map(Instant::toString).orElse(""),
                hit.citation().dtgText(),
                hit.citation().originator(),
                hit.subject().map(MarkedText::mark).orElse(""),
                hit.subject().map(MarkedText::text).orElse(""),
                portion.number(),
                portion.mark(),
                passage);
        table.append(cells.stream().map(AnswerTable::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    /// A text in a cell; one that a spreadsheet would take for a formula has an apostrophe before it.
    static String cell(String text) {
        String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"").replace("\0", "") + "\"";
    }
}
