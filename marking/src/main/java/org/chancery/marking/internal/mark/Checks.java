package org.chancery.marking.internal.mark;

import java.util.SortedSet;
import org.chancery.marking.Level;
import org.chancery.marking.MarkRule;
import org.chancery.marking.internal.scheme.Control;
import org.chancery.marking.internal.scheme.Policy;

/// Which controls may stand on which level, and beside which others.
final class Checks {
    private Checks() {}

    static void controls(Reading reading, Level level, SortedSet<String> ids, boolean noForeign) {
        Policy policy = reading.policy;
        int end = reading.text.length();
        for (String id : ids) {
            policy.control(id).map(Control::traits).ifPresent(traits -> {
                if (traits.unclassifiedOnly() && policy.classified(level)) {
                    reading.find(MarkRule.UNCLASSIFIED_CONTROL, 0, end, id + " stands on unclassified text only");
                }
                if (traits.least() > level.rank()) {
                    reading.find(MarkRule.LEVEL_TOO_LOW, 0, end, id + " does not stand on " + level.name());
                }
                if (traits.noForeign() && !noForeign) {
                    reading.find(MarkRule.NOFORN_REQUIRED, 0, end, id + " requires NOFORN; read as if it were there");
                }
                traits.excludes().stream()
                        .filter(other -> ids.contains(other))
                        .sorted()
                        .forEach(other -> reading.find(
                                MarkRule.EXCLUDED, 0, end, id + " and " + other + " exclude each other; both hold"));
            });
        }
    }
}
