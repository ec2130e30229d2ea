package org.chancery.marking.internal.mark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.chancery.marking.Label;
import org.chancery.marking.Principals;
import org.chancery.marking.internal.scheme.Category;
import org.chancery.marking.internal.scheme.Control;
import org.chancery.marking.internal.scheme.Policy;

/// Writes labels as portion marks, which keep everything, and as banners, which do not.
public final class MarkWriter {
    private record Placed(int order, String text) {}

    private final Policy policy;
    private final HeadWriter heads;
    private final ReleaseWriter releases;

    public MarkWriter(Policy policy) {
        this.policy = policy;
        this.heads = new HeadWriter(policy);
        this.releases = new ReleaseWriter(policy);
    }

    /// The portion mark, without parentheses. Read again, it is at least as restrictive as the label.
    public String portion(Label given) {
        Label label = Projection.completed(policy, given);
        ReleaseWriter.Shown release = releases.of(label, true);
        boolean joins = joinable(label, release);
        String text = write(label, label.controls(), release, joins, false);
        return Words.capitals(text).endsWith(MarkReader.ENTIRE) ? text + "//" : text;
    }

    /// The banner: a projection, which says no more than the label and may say less.
    ///
    /// @param joins whether nothing but SBU and its like brought NOFORN, so that the two are written as one
    public String banner(Label given, boolean joins) {
        Label label = Projection.completed(policy, given);
        ReleaseWriter.Shown release = releases.of(label, false);
        boolean one = joins && joinable(label, release);
        return write(label, Projection.shown(policy, label), release, one, true);
    }

    /// Whether SBU or its like may be written as one with NOFORN: not where another control asks for a
    /// word of its own on release (CAPCO 2016 §H.8 on PROPIN; ISM-ID-00473).
    private boolean joinable(Label label, ReleaseWriter.Shown release) {
        return release.noForeign()
                && !release.closed()
                && !policy.classified(label.level())
                && !Projection.asks(policy, label);
    }

    private String write(
            Label label, SortedSet<String> controls, ReleaseWriter.Shown release, boolean joins, boolean banner) {
        Map<Category, List<Placed>> parts = new EnumMap<>(Category.class);
        boolean joined = controls(parts, label, controls, joins, banner);
        HeadWriter.Head head = heads.of(label, banner);
        for (String sources : head.sources()) {
            add(parts, Category.FGI, new Placed(sources.length(), sources));
        }
        releases(parts, joined ? release.withoutNoForeign() : release, banner);
        names(parts, label.principals(), release.closed());
        return head.text() + text(parts);
    }

    /// Places the controls; whether one of them was joined with NOFORN.
    private boolean controls(
            Map<Category, List<Placed>> parts, Label label, SortedSet<String> controls, boolean joins, boolean banner) {
        boolean joined = false;
        Set<String> systems = new HashSet<>();
        for (String id : controls) {
            Optional<Control> control = policy.control(id);
            Category category = category(id, control);
            if (category == Category.FGI && label.origin().sources().contains(id)) {
                continue;
            }
            int order = control.map(Control::order).orElse(0);
            Optional<Control> system = system(id, category);
            if (system.isPresent()) {
                if (systems.add(system.get().id())) {
                    int place = system.get().order();
                    Compartments.write(policy, system.get(), controls, banner)
                            .forEach(text -> add(parts, category, new Placed(place, text)));
                }
                continue;
            }
            Optional<String> form = joins ? control.flatMap(c -> c.traits().withNoForeign()) : Optional.empty();
            joined |= form.isPresent();
            String text = form.map(
                            one -> banner ? one.replace("-NF", " " + noForeign().banner()) : one)
                    .orElseGet(() -> control.filter(c -> c.id().equals(id))
                            .map(c -> banner ? c.banner() : c.portion())
                            .orElse(id));
            add(parts, category, new Placed(order, text));
        }
        return joined;
    }

    /// The category of an id; UNKNOWN as well where it is no id of its system that reading could make.
    private Category category(String id, Optional<Control> control) {
        Category category = control.map(Control::category).orElse(Category.UNKNOWN);
        return system(id, category)
                .filter(system -> !Compartments.wellFormed(system, id))
                .map(_ -> Category.UNKNOWN)
                .orElse(category);
    }

    /// The control system that an id is or is of.
    private Optional<Control> system(String id, Category category) {
        boolean compartmented = category == Category.SCI || category == Category.SAP || category == Category.AEA;
        int hyphen = id.indexOf('-');
        String head = hyphen < 0 ? id : id.substring(0, hyphen);
        return compartmented
                ? Optional.ofNullable(policy.controls().get(head))
                        .filter(c -> c.traits().has(Control.Flag.HEAD))
                : Optional.empty();
    }

    private void releases(Map<Category, List<Placed>> parts, ReleaseWriter.Shown release, boolean banner) {
        if (release.noForeign()) {
            Control form = noForeign();
            add(parts, form.category(), new Placed(form.order(), banner ? form.banner() : form.portion()));
        }
        if (release.closed() && !banner) {
            add(parts, Category.DISSEMINATION, new Placed(noForeign().order(), Segments.CLOSED));
        }
        listed(parts, Policy.REL, policy.releaseWord(), release.countries());
        if (release.official()) {
            Control form = policy.control(Policy.RELIDO).orElseThrow();
            add(parts, form.category(), new Placed(form.order(), banner ? form.banner() : form.portion()));
        }
        listed(parts, Policy.DISPLAY, Policy.DISPLAY, release.shown());
    }

    private void listed(Map<Category, List<Placed>> parts, String id, String word, List<String> countries) {
        if (!countries.isEmpty()) {
            int order = policy.control(id).orElseThrow().order();
            add(parts, Category.DISSEMINATION, new Placed(order, word + " " + String.join(", ", countries)));
        }
    }

    private Control noForeign() {
        return policy.control(Policy.NOFORN).orElseThrow();
    }

    private static void names(Map<Category, List<Placed>> parts, Principals principals, boolean closed) {
        if (!closed
                && principals instanceof Principals.Only(SortedSet<String> names)
                && ReleaseWriter.writable(names)) {
            add(parts, Category.HANDLING, new Placed(Integer.MAX_VALUE, "ONLY " + String.join(", ", names)));
        }
    }

    private static void add(Map<Category, List<Placed>> parts, Category category, Placed placed) {
        parts.computeIfAbsent(category, _ -> new ArrayList<>()).add(placed);
    }

    private static String text(Map<Category, List<Placed>> parts) {
        StringBuilder text = new StringBuilder();
        for (List<Placed> placed : parts.values()) {
            Collections.sort(
                    placed,
                    Comparator.comparingInt(Placed::order).thenComparing(Placed::text, Comparator.reverseOrder()));
            String between = "//";
            for (Placed each : placed) {
                text.append(between).append(each.text());
                between = "/";
            }
        }
        return text.toString();
    }
}
