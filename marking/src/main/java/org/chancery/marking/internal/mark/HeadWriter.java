package org.chancery.marking.internal.mark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.chancery.marking.Label;
import org.chancery.marking.Origin;
import org.chancery.marking.internal.scheme.Policy;

/// Writes the level of a mark, with the owners where it is not the scheme's owner's own.
final class HeadWriter {
    /// The head, and what of the origin stands in the category of foreign government information.
    record Head(String text, List<String> sources) {}

    private final Policy policy;

    HeadWriter(Policy policy) {
        this.policy = policy;
    }

    Head of(Label label, boolean banner) {
        Origin origin = label.origin();
        String level = banner ? label.level().name() : label.level().abbreviation();
        if (!origin.coOwners().isEmpty()) {
            List<String> owners = new ArrayList<>(origin.coOwners());
            owners.add(policy.owner());
            String text = "//JOINT " + level + " " + String.join(" ", ordered(owners));
            return new Head(text, sources(origin, origin.foreignSources(), banner));
        }
        if (origin.national()) {
            return new Head(level, sources(origin, origin.sources(), banner));
        }
        boolean concealed = origin.concealed() && (banner || origin.sources().isEmpty());
        if (concealed) {
            return new Head("//" + Policy.FGI + " " + level, List.of());
        }
        Optional<String> theirs = origin.concealed() ? Optional.empty() : theirs(label, banner);
        String owners = (origin.concealed() ? Policy.FGI + " " : "") + String.join(" ", ordered(origin.sources()));
        return new Head("//" + theirs.orElseGet(() -> owners + " " + level), List.of());
    }

    /// A level that names its owner: `NS`, `NATO SECRET`.
    private Optional<String> theirs(Label label, boolean banner) {
        SortedSet<String> sources = label.origin().sources();
        if (sources.size() != 1) {
            return Optional.empty();
        }
        String source = sources.first();
        boolean held = label.controls().contains(source);
        return policy.foreign().values().stream()
                .filter(foreign ->
                        foreign.origin().equals(source) && foreign.level().equals(label.level()))
                .filter(foreign ->
                        foreign.control().equals(source) || (foreign.control().isEmpty() && !held))
                .min(Comparator.comparing((Policy.Foreign foreign) -> restricted(foreign))
                        .thenComparing(Policy.Foreign::code))
                .map(foreign -> banner ? foreign.name() : foreign.code());
    }

    /// Of two levels that are one here, the higher there: `NC` before `NR`.
    private static boolean restricted(Policy.Foreign foreign) {
        return foreign.name().endsWith("RESTRICTED");
    }

    private static List<String> sources(Origin origin, Collection<String> named, boolean banner) {
        List<String> texts = new ArrayList<>();
        if (origin.concealed()) {
            texts.add(Policy.FGI);
        }
        if (!named.isEmpty() && !(banner && origin.concealed())) {
            texts.add(Policy.FGI + " " + String.join(" ", ordered(named)));
        }
        return texts;
    }

    /// Codes of three letters in order, then of four.
    static List<String> ordered(Collection<String> codes) {
        return codes.stream()
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
