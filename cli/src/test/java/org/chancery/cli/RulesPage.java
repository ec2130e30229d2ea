package org.chancery.cli;

import java.time.LocalDate;
import java.util.Locale;
import org.chancery.cable.Rule;
import org.chancery.marking.MarkExample;
import org.chancery.marking.MarkRule;
import org.chancery.marking.Severity;

/// The page of all rules, as the catalogues say.
final class RulesPage {
    private static final String HEAD = """
            # Rules

            What messages and markings are checked for. Reading a message tells what departs from them.

            - **error**: against a rule of high standing; the message should not be sent or relied on as it is.
            - **legacy**: an older form, right in its day; what it means is kept.
            - **doubt**: a person should look. Real traffic departs from these in good faith.

            Every rule has an example that keeps it and one that breaks it; both are run as tests. In an example that breaks
            its rule `⟦` and `⟧` stand around the place that is told. This page is made from the catalogues
            `cable/src/main/resources/org/chancery/cable/rules` and `marking/src/main/resources/org/chancery/marking/rules.tsv`;
            a test keeps it the same, and writes it where the system property `pages` is `write`.
            """;

    private final StringBuilder page = new StringBuilder(HEAD);

    static String text() {
        RulesPage page = new RulesPage();
        page.contents();
        page.page.append("\n## Messages\n");
        for (Rule rule : Rule.values()) {
            page.head(rule.id(), rule.title(), rule.severity(), rule.citation(), rule.from(), rule.until());
            if (!rule.note().isEmpty()) {
                page.page.append('\n').append(rule.note()).append('\n');
            }
            page.example("Keeps it", rule.good().text());
            page.example("Breaks it", rule.bad().text());
        }
        page.page.append("\n## Markings\n");
        for (MarkRule rule : MarkRule.values()) {
            page.head(rule.id(), rule.title(), rule.severity(), rule.citation(), rule.from(), rule.until());
            page.example("Keeps it", written(rule.good()));
            page.example("Breaks it", written(rule.bad()));
        }
        return page.page.toString();
    }

    private void contents() {
        page.append("\n| Rule | Severity | What must hold |\n|---|---|---|\n");
        for (Rule rule : Rule.values()) {
            row(rule.id(), rule.severity(), rule.title());
        }
        for (MarkRule rule : MarkRule.values()) {
            row(rule.id(), rule.severity(), rule.title());
        }
    }

    private void row(String id, Severity severity, String title) {
        page.append("| [").append(id).append("](#").append(id.toLowerCase(Locale.ROOT));
        page.append(") | ").append(name(severity)).append(" | ").append(title).append(" |\n");
    }

    private void head(String id, String title, Severity severity, String citation, LocalDate from, LocalDate until) {
        page.append("\n### ").append(id).append("\n\n").append(title).append(".\n\n");
        page.append(name(severity)).append(" · ").append(citation).append(" · ");
        page.append(dates(from, until)).append('\n');
    }

    private static String dates(LocalDate from, LocalDate until) {
        String first = from.equals(LocalDate.MIN) ? "" : "of " + from + " and later";
        String last = until.equals(LocalDate.MAX) ? "" : "until " + until;
        return first.isEmpty() && last.isEmpty() ? "of any date" : (first + " " + last).strip();
    }

    private void example(String what, String text) {
        page.append('\n')
                .append(what)
                .append(":\n\n```text\n")
                .append(text.stripTrailing())
                .append("\n```\n");
    }

    /// A mark as it stands in a text, with its date.
    private static String written(MarkExample example) {
        String text = switch (example.kind()) {
            case PORTION -> "(" + example.text() + ")";
            case BANNER, LINE, BLOCK, DOCUMENT -> example.text();
        };
        return text + "\n\ndated " + example.date();
    }

    private static String name(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
