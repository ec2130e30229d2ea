package org.chancery.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.chancery.cable.Rule;
import org.chancery.marking.CheckRule;
import org.chancery.marking.MarkRule;

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
        page.section("Messages", List.of(Rule.values()));
        page.section("Markings", List.of(MarkRule.values()));
        return page.page.toString();
    }

    private void contents() {
        page.append("\n| Rule | Severity | What must hold |\n|---|---|---|\n");
        for (CheckRule rule : Rule.all()) {
            page.append("| [").append(rule.id()).append("](#");
            page.append(rule.id().toLowerCase(Locale.ROOT)).append(") | ");
            page.append(rule.severity().word())
                    .append(" | ")
                    .append(rule.title())
                    .append(" |\n");
        }
    }

    private void section(String name, List<? extends CheckRule> rules) {
        page.append("\n## ").append(name).append('\n');
        for (CheckRule rule : rules) {
            page.append("\n### ")
                    .append(rule.id())
                    .append("\n\n")
                    .append(rule.title())
                    .append(".\n\n");
            page.append(rule.severity().word())
                    .append(" · ")
                    .append(rule.citation())
                    .append(" · ");
            page.append(dates(rule.from(), rule.until())).append('\n');
            if (!rule.note().isEmpty()) {
                page.append('\n').append(rule.note()).append('\n');
            }
            example("Keeps it", rule.good().shown());
            example("Breaks it", rule.bad().shown());
        }
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
}
