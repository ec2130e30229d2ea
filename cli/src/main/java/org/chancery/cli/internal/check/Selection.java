package org.chancery.cli.internal.check;

import java.util.Set;
import org.chancery.marking.Finding;
import org.chancery.marking.Severity;

/// Which findings are told, and which of them make a check fail.
///
/// @param rules ids; none for all
/// @param severities those told
/// @param failing those that make it fail
public record Selection(Set<String> rules, Set<Severity> severities, Set<Severity> failing) {
    public Selection {
        rules = Set.copyOf(rules);
        severities = Set.copyOf(severities);
        failing = Set.copyOf(failing);
    }

    /// Whether the finding is told.
    public boolean tells(Finding finding) {
        return severities.contains(finding.severity()) && (rules.isEmpty() || rules.contains(finding.rule()));
    }

    /// Whether the finding, if it is told, makes the check fail.
    public boolean fails(Finding finding) {
        return failing.contains(finding.severity());
    }
}
