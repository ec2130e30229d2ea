package org.chancery.marking.internal.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.marking.Level;
import org.chancery.marking.MarkRule;
import org.chancery.marking.internal.scheme.Control;
import org.chancery.marking.internal.scheme.Policy;

/// What may stand on which level and beside what.
final class Checks {
    private Checks() {}

    static void all(Reading reading, Level level) {
        releases(reading, level);
        if (!reading.controls.isEmpty()) {
            for (String id : List.copyOf(reading.controls)) {
                Control control = reading.policy.control(id).orElse(null);
                if (control != null) {
                    level(reading, level, id, control.traits());
                    companions(reading, id, control.traits());
                }
            }
        }
        if (!reading.origin().coOwners().isEmpty()) {
            joint(reading);
        }
    }

    private static void level(Reading reading, Level level, String id, Control.Traits traits) {
        int end = reading.text.length();
        if (traits.has(Control.Flag.UNCLASSIFIED) && reading.policy.classified(level)) {
            reading.find(MarkRule.UNCLASSIFIED_CONTROL, 0, end, id + " stands on unclassified text only");
        }
        if (traits.least() > level.rank()) {
            reading.find(MarkRule.LEVEL_TOO_LOW, 0, end, id + " does not stand on " + level.name());
        }
    }

    private static void companions(Reading reading, String id, Control.Traits traits) {
        int end = reading.text.length();
        Releasing releasing = reading.releasing;
        if (traits.has(Control.Flag.NOFORN) && !releasing.noForeign && !releasing.closed) {
            reading.find(MarkRule.NOFORN_REQUIRED, 0, end, id + " requires NOFORN; read as if it were there");
        }
        for (String other : sorted(traits.excludes())) {
            boolean there = other.equals(Policy.JOINT)
                    ? !reading.origin().coOwners().isEmpty()
                    : reading.controls.contains(other) || releasing.says(other);
            if (there) {
                reading.find(MarkRule.EXCLUDED, 0, end, id + " and " + other + " exclude each other; both hold");
            }
        }
        for (String other : sorted(traits.requires())) {
            if (!reading.controls.contains(other)) {
                reading.find(MarkRule.REQUIRED, 0, end, id + " requires " + other + "; read as if it were there");
                reading.control(other);
            }
        }
        for (String other : sorted(traits.yieldsTo())) {
            if (reading.controls.contains(other) && !traits.excludes().contains(other)) {
                reading.find(MarkRule.SUPERSEDED, 0, end, other + " stands for " + id + " as well");
            }
        }
        if (traits.has(Control.Flag.YIELDS) && Projection.yields(reading.policy, reading.controls, id)) {
            reading.find(MarkRule.SUPERSEDED, 0, end, id + " is left out beside another control of dissemination");
        }
        if (traits.has(Control.Flag.COMPARTMENT_ONLY)
                && reading.policy.controls().containsKey(id)) {
            reading.find(MarkRule.COMPARTMENT_MISSING, 0, end, id + " stands with a compartment only");
        }
        if (traits.has(Control.Flag.SAYS_RELEASE) && id.indexOf('-') < 0 && !releasing.any()) {
            reading.find(MarkRule.RELEASE_UNSAID, 0, end, id + " has a word on release beside it");
        }
    }

    private static void releases(Reading reading, Level level) {
        int end = reading.text.length();
        Releasing releasing = reading.releasing;
        if (releasing.noForeign && releasing.opens()) {
            reading.find(MarkRule.NOFORN_WITH_REL, 0, end, "NOFORN excludes any release to others; NOFORN holds");
        }
        if (releasing.official && releasing.says(Policy.DISPLAY)) {
            reading.find(MarkRule.EXCLUDED, 0, end, "RELIDO and DISPLAY ONLY exclude each other; read as NOFORN");
        }
        if (releasing.eyes && !reading.policy.classified(level)) {
            reading.find(MarkRule.LEVEL_TOO_LOW, 0, end, "EYES ONLY does not stand on " + level.name());
        }
        if (releasing.official && !reading.origin().national()) {
            reading.find(MarkRule.RELIDO_OF_OTHERS, 0, end, "RELIDO is of the owner's information");
        }
    }

    private static void joint(Reading reading) {
        int end = reading.text.length();
        Releasing releasing = reading.releasing;
        if (releasing.noForeign) {
            reading.find(MarkRule.JOINT_RELEASE, 0, end, "JOINT and NOFORN exclude each other; both hold");
        } else if (!releasing.abbreviated) {
            List<String> left = new ArrayList<>(reading.origin().coOwners());
            left.removeAll(releasing.countries());
            if (!left.isEmpty()) {
                reading.find(
                        MarkRule.JOINT_RELEASE,
                        0,
                        end,
                        "REL TO names all co-owners; it lacks " + String.join(", ", left));
            }
        }
    }

    private static SortedSet<String> sorted(java.util.Set<String> ids) {
        return new TreeSet<>(ids);
    }
}
