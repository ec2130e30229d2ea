package org.chancery.marking.internal.mark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import org.chancery.marking.Label;
import org.chancery.marking.Principals;
import org.chancery.marking.Release;
import org.chancery.marking.internal.scheme.Policy;

/// What a mark says of release.
final class ReleaseWriter {
    /// @param closed whether nobody may read, as no mark can say who may
    /// @param countries to which it is released, in the order of writing
    /// @param official whether an official may decide on more
    /// @param shown to which it may be shown beside them
    record Shown(boolean noForeign, boolean closed, List<String> countries, boolean official, List<String> shown) {
        Shown withoutNoForeign() {
            return new Shown(false, closed, countries, official, shown);
        }
    }

    private static final Shown NOTHING = new Shown(false, false, List.of(), false, List.of());
    private static final Shown NO_FOREIGN = new Shown(true, false, List.of(), false, List.of());
    private static final Shown NOBODY = new Shown(true, true, List.of(), false, List.of());

    private final Policy policy;

    ReleaseWriter(Policy policy) {
        this.policy = policy;
    }

    Shown of(Label label, boolean portion) {
        if (label.principals() instanceof Principals.Only(SortedSet<String> names) && !writable(names)) {
            return NOBODY;
        }
        return switch (label.release()) {
            case Release.Everyone() -> NOTHING;
            case Release.Unstated(String owner) -> unstated(owner, portion && !policy.classified(label.level()));
            case Release.To(SortedSet<String> countries) -> to(countries, false, countries);
            case Release.ByOfficial(SortedSet<String> countries) ->
                knows(Policy.RELIDO) ? to(countries, true, countries) : to(countries, false, countries);
            case Release.Display(SortedSet<String> countries, SortedSet<String> shown) ->
                to(countries, false, knows(Policy.DISPLAY) ? shown : countries);
            case Release.NoForeign(SortedSet<String> owners) -> owners.contains(policy.owner()) ? NO_FOREIGN : NOBODY;
        };
    }

    private boolean knows(String id) {
        return policy.controls().containsKey(id);
    }

    private Shown unstated(String owner, boolean said) {
        if (!owner.equals(policy.owner())) {
            return NOBODY;
        }
        return said ? NO_FOREIGN : NOTHING;
    }

    /// The owner first, then three letters, then four, each in order (CAPCO 2016 §H.8).
    private Shown to(SortedSet<String> countries, boolean official, SortedSet<String> shown) {
        if (!countries.contains(policy.owner())) {
            return NOBODY;
        }
        List<String> listed = new ArrayList<>(listable(countries));
        listed.remove(policy.owner());
        listed.addFirst(policy.owner());
        List<String> more = new ArrayList<>(listable(shown));
        more.removeAll(countries);
        more.remove(policy.owner());
        boolean several = listed.size() > 1;
        if (!several && !official && more.isEmpty()) {
            return NO_FOREIGN;
        }
        return new Shown(
                false,
                false,
                several ? Collections.unmodifiableList(listed) : List.of(),
                official,
                Collections.unmodifiableList(more));
    }

    /// The codes that a list may name so that each is read as no more than itself.
    private List<String> listable(Collection<String> codes) {
        return HeadWriter.ordered(codes).stream().filter(this::listable).toList();
    }

    private boolean listable(String code) {
        SortedSet<String> group = policy.groups().get(code);
        boolean free = group == null ? !policy.tokens().containsKey(code) : group.isEmpty();
        return free && Words.code(code);
    }

    static boolean writable(SortedSet<String> names) {
        return !names.isEmpty() && names.stream().allMatch(ReleaseWriter::writable);
    }

    private static boolean writable(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Words.upper(c) && !Words.digit(c) && " .'-".indexOf(c) < 0) {
                return false;
            }
        }
        return !name.isBlank() && name.equals(name.strip()) && !(" " + name).endsWith(" EYES ONLY");
    }
}
