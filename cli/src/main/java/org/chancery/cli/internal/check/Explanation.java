package org.chancery.cli.internal.check;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.cable.Rule;
import org.chancery.marking.CheckRule;

/// What the catalogues say of a rule, for a person.
public final class Explanation {
    private Explanation() {}

    /// The ids of all rules.
    public static Stream<String> ids() {
        return Rule.all().stream().map(CheckRule::id);
    }

    /// The entry of a rule; empty where there is none of that id.
    public static Optional<String> of(String id) {
        return Rule.all().stream()
                .filter(rule -> rule.id().equals(id))
                .findAny()
                .map(Explanation::entry);
    }

    private static String entry(CheckRule rule) {
        String note = rule.note().isEmpty() ? "" : "\n" + rule.note() + "\n";
        String bad = rule.bad().shown();
        boolean placed = bad.indexOf('⟦') >= 0;
        return rule.id() + ": " + rule.title() + ".\n"
                + rule.severity().word() + "; " + rule.citation() + "\n"
                + dates(rule.from(), rule.until())
                + note
                + example("Keeps it", rule.good().shown())
                + example(placed ? "Breaks it, at the place between the brackets" : "Breaks it", bad);
    }

    private static String dates(LocalDate from, LocalDate until) {
        String first = from.equals(LocalDate.MIN) ? "" : "Holds for messages from " + from + " on.\n";
        return first + (until.equals(LocalDate.MAX) ? "" : "Held until " + until + ".\n");
    }

    private static String example(String what, String text) {
        return "\n" + what + ":\n" + text.stripTrailing().indent(4);
    }
}
