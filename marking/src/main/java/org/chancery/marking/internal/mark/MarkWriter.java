package org.chancery.marking.internal.mark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.chancery.marking.Label;
import org.chancery.marking.Principals;
import org.chancery.marking.Release;
import org.chancery.marking.internal.scheme.Category;
import org.chancery.marking.internal.scheme.Control;
import org.chancery.marking.internal.scheme.Policy;

/// Writes labels as portion marks, which keep everything, and as banners, which do not.
public final class MarkWriter {
    private record Placed(int order, String text) {}

    /// What a mark says of release.
    private record Shown(boolean noForeign, boolean closed, List<String> countries) {}

    private final Policy policy;

    public MarkWriter(Policy policy) {
        this.policy = policy;
    }

    /// The portion mark, without parentheses. Read again, it is at least as restrictive as the label.
    public String portion(Label given) {
        Label label = Projection.completed(policy, given);
        Shown release = release(label, true);
        SortedSet<String> controls = label.controls();
        boolean joined = release.noForeign && !release.closed && !policy.classified(label.level());
        Map<Category, List<Placed>> parts = new EnumMap<>(Category.class);
        boolean written = false;
        for (String id : controls) {
            Optional<String> form =
                    joined ? policy.control(id).flatMap(c -> c.traits().withNoForeign()) : Optional.empty();
            written |= form.isPresent();
            place(parts, id, form, false);
        }
        Shown left = written ? new Shown(false, release.closed, release.countries) : release;
        releases(parts, left, false);
        names(parts, label.principals(), release.closed);
        return label.level().abbreviation() + text(parts, controls);
    }

    /// The banner: a projection, which says no more than the label and may say less.
    public String banner(Label given) {
        Label label = Projection.completed(policy, given);
        Shown release = release(label, false);
        SortedSet<String> controls = Projection.shown(policy, label, release.noForeign);
        Map<Category, List<Placed>> parts = new EnumMap<>(Category.class);
        controls.forEach(id -> place(parts, id, Optional.empty(), true));
        releases(parts, new Shown(release.noForeign, false, release.countries), true);
        names(parts, label.principals(), release.closed);
        return label.level().name() + text(parts, controls);
    }

    private void place(Map<Category, List<Placed>> parts, String id, Optional<String> form, boolean banner) {
        if (id.startsWith("FGI ")) {
            return;
        }
        Optional<Control> control = policy.control(id);
        String text = form.orElseGet(() -> control.filter(c -> c.id().equals(id))
                .map(c -> banner ? c.banner() : c.portion())
                .orElse(id));
        Category category = control.map(Control::category).orElse(Category.UNKNOWN);
        add(parts, category, new Placed(control.map(Control::order).orElse(0), text));
    }

    private void releases(Map<Category, List<Placed>> parts, Shown release, boolean banner) {
        if (release.noForeign) {
            Control form = noForeign();
            add(parts, form.category(), new Placed(form.order(), banner ? form.banner() : form.portion()));
        }
        if (release.closed) {
            add(parts, Category.DISSEMINATION, new Placed(noForeign().order(), Segments.CLOSED));
        }
        if (!release.countries.isEmpty()) {
            int order = policy.control(Policy.REL).orElseThrow().order();
            String list = Policy.REL + " " + String.join(", ", release.countries);
            add(parts, Category.DISSEMINATION, new Placed(order, list));
        }
    }

    private Control noForeign() {
        return policy.control(Policy.NOFORN).orElseThrow();
    }

    private static void names(Map<Category, List<Placed>> parts, Principals principals, boolean closed) {
        if (!closed && principals instanceof Principals.Only(SortedSet<String> names) && writable(names)) {
            add(parts, Category.HANDLING, new Placed(Integer.MAX_VALUE, "ONLY " + String.join(", ", names)));
        }
    }

    private static void add(Map<Category, List<Placed>> parts, Category category, Placed placed) {
        parts.computeIfAbsent(category, _ -> new ArrayList<>()).add(placed);
    }

    private static String text(Map<Category, List<Placed>> parts, SortedSet<String> controls) {
        String countries = controls.stream()
                .filter(id -> id.startsWith("FGI "))
                .map(id -> id.substring(4))
                .collect(Collectors.joining(" "));
        if (!countries.isEmpty()) {
            add(parts, Category.FGI, new Placed(Integer.MAX_VALUE, "FGI " + countries));
        }
        StringBuilder text = new StringBuilder();
        parts.values().forEach(placed -> {
            placed.sort(Comparator.comparingInt(Placed::order).thenComparing(Placed::text, Comparator.reverseOrder()));
            text.append("//").append(placed.stream().map(Placed::text).collect(Collectors.joining("/")));
        });
        return text.toString();
    }

    private Shown release(Label label, boolean portion) {
        boolean nobody = label.principals() instanceof Principals.Only(SortedSet<String> names) && !writable(names);
        Shown open = switch (label.release()) {
            case Release.Everyone() -> new Shown(false, false, List.of());
            case Release.Unstated(String owner) -> unstated(owner, portion && !policy.classified(label.level()));
            case Release.To(SortedSet<String> countries) -> to(countries);
            case Release.NoForeign(SortedSet<String> owners) ->
                new Shown(true, !owners.contains(policy.owner()), List.of());
        };
        return nobody ? new Shown(true, true, List.of()) : open;
    }

    private Shown unstated(String owner, boolean said) {
        boolean ours = owner.equals(policy.owner());
        return new Shown(said || !ours, !ours, List.of());
    }

    /// The owner first, then three letters, then four, each in order (CAPCO 2016 §H.8).
    private Shown to(SortedSet<String> countries) {
        List<String> listed = new ArrayList<>(countries.stream()
                .filter(this::listable)
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .toList());
        if (!listed.remove(policy.owner())) {
            return new Shown(true, true, List.of());
        }
        listed.addFirst(policy.owner());
        return listed.size() > 1
                ? new Shown(false, false, Collections.unmodifiableList(listed))
                : new Shown(true, false, List.of());
    }

    /// Whether a list may name the code so that it is read as no more than itself.
    private boolean listable(String code) {
        SortedSet<String> group = policy.groups().get(code);
        boolean free = group == null ? !policy.tokens().containsKey(code) : group.isEmpty();
        return free && Words.code(code);
    }

    private static boolean writable(SortedSet<String> names) {
        return !names.isEmpty() && names.stream().allMatch(MarkWriter::writable);
    }

    private static boolean writable(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Words.upper(c) && !(c >= '0' && c <= '9') && " .'-".indexOf(c) < 0) {
                return false;
            }
        }
        return !name.isBlank() && name.equals(name.strip()) && !(" " + name).endsWith(" EYES ONLY");
    }
}
