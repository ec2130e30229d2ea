package org.chancery.cli.internal.check;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.cable.Rule;
import org.chancery.marking.MarkExample;
import org.chancery.marking.MarkRule;
import org.chancery.marking.Severity;

/// What the catalogues say of a rule, for a person.
public final class Explanation {
    private Explanation() {}

    /// The ids of all rules.
    public static Stream<String> ids() {
        return Stream.concat(
                Arrays.stream(Rule.values()).map(Rule::id),
                Arrays.stream(MarkRule.values()).map(MarkRule::id));
    }

    /// The entry of a rule; empty where there is none of that id.
    public static Optional<String> of(String id) {
        for (Rule rule : Rule.values()) {
            if (rule.id().equals(id)) {
                String note = rule.note().isEmpty() ? "" : "\n" + rule.note() + "\n";
                return Optional.of(head(rule.id(), rule.title(), rule.severity(), rule.citation())
                        + dates(rule.from(), rule.until())
                        + note
                        + example("Keeps it", rule.good().text())
                        + example(
                                "Breaks it, at the place between the brackets",
                                rule.bad().text()));
            }
        }
        for (MarkRule rule : MarkRule.values()) {
            if (rule.id().equals(id)) {
                return Optional.of(head(rule.id(), rule.title(), rule.severity(), rule.citation())
                        + dates(rule.from(), rule.until())
                        + example("Keeps it", written(rule.good()))
                        + example("Breaks it", written(rule.bad())));
            }
        }
        return Optional.empty();
    }

    private static String head(String id, String title, Severity severity, String citation) {
        return id + ": " + title + ".\n" + FindingText.word(severity) + "; " + citation + "\n";
    }

    private static String dates(LocalDate from, LocalDate until) {
        String first = from.equals(LocalDate.MIN) ? "" : "Holds for messages from " + from + " on.\n";
        return first + (until.equals(LocalDate.MAX) ? "" : "Held until " + until + ".\n");
    }

    private static String example(String what, String text) {
        return "\n" + what + ":\n" + text.stripTrailing().indent(4);
    }

    private static String written(MarkExample example) {
        return example.text() + "   (" + example.date() + ")";
    }
}
