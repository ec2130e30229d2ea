package org.chancery.marking.internal.mark;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.marking.Label;
import org.chancery.marking.Level;
import org.chancery.marking.MarkRule;
import org.chancery.marking.Principals;
import org.chancery.marking.Release;
import org.chancery.marking.internal.scheme.Policy;

/// What a mark says of release.
final class Releasing {
    boolean noForeign;
    boolean official;
    boolean closed;
    /// `EYES ONLY`, which is REL TO otherwise written.
    boolean eyes;
    /// A list stands elsewhere: in the banner.
    boolean abbreviated;

    /// The list of co-owners stands elsewhere: in the banner.
    boolean jointAbbreviated;

    private Optional<SortedSet<String>> released = Optional.empty();
    private Optional<SortedSet<String>> shown = Optional.empty();

    /// A release without a list, by its id.
    void say(String id) {
        switch (id) {
            case Policy.RELIDO -> official = true;
            case Policy.EYES -> {
                eyes = true;
                abbreviated = true;
            }
            default -> throw new IllegalArgumentException("a release with a list: " + id);
        }
    }

    void to(SortedSet<String> countries) {
        released = narrowed(released, countries);
    }

    void showTo(SortedSet<String> countries) {
        shown = narrowed(shown, countries);
    }

    private static Optional<SortedSet<String>> narrowed(
            Optional<SortedSet<String>> before, SortedSet<String> countries) {
        TreeSet<String> shared = new TreeSet<>(countries);
        before.ifPresent(shared::retainAll);
        return Optional.of(shared);
    }

    boolean any() {
        return noForeign || official || closed || lists();
    }

    /// Whether it releases or shows to anybody, or may: what NOFORN excludes.
    boolean opens() {
        return official || lists();
    }

    boolean says(String id) {
        return switch (id) {
            case Policy.NOFORN -> noForeign;
            case Policy.RELIDO -> official;
            case Policy.DISPLAY -> shown.isPresent();
            case Policy.REL, Policy.EYES -> released.isPresent() || abbreviated;
            default -> false;
        };
    }

    private boolean lists() {
        return released.isPresent() || abbreviated || shown.isPresent();
    }

    /// Those to whom it is released, where a list says so; else none.
    SortedSet<String> countries() {
        return released.orElse(Collections.emptySortedSet());
    }

    Label label(Reading reading, Level level, Principals principals) {
        Label label = new Label(level, reading.controls, release(reading, level), principals, reading.origin());
        return Projection.completed(reading.policy, label);
    }

    private Release release(Reading reading, Level level) {
        Policy policy = reading.policy;
        String owner = policy.owner();
        Release owners = new Release.NoForeign(new TreeSet<>(List.of(owner)));
        if (closed) {
            return new Release.NoForeign(Collections.emptySortedSet());
        }
        if (noForeign || (official && shown.isPresent())) {
            return owners;
        }
        SortedSet<String> countries = new TreeSet<>(List.of(owner));
        if (released.isPresent()) {
            countries = released.get();
            if (!countries.contains(owner) || countries.size() < 2) {
                reading.find(
                        MarkRule.REL_INCOMPLETE,
                        0,
                        reading.text.length(),
                        "REL TO lists " + owner + " and at least one more; read as NOFORN");
                return owners;
            }
        }
        if (shown.isPresent()) {
            SortedSet<String> all = new TreeSet<>(shown.get());
            all.addAll(countries);
            return all.size() > countries.size() ? new Release.Display(countries, all) : fewer(countries);
        }
        if (official) {
            return new Release.ByOfficial(countries);
        }
        if (released.isPresent()) {
            return new Release.To(countries);
        }
        if (policy.classified(level)) {
            return new Release.Unstated(owner);
        }
        return abbreviated ? owners : new Release.Everyone();
    }

    /// Shown to nobody else.
    private static Release fewer(SortedSet<String> countries) {
        return countries.size() > 1 ? new Release.To(countries) : new Release.NoForeign(countries);
    }
}
