package org.chancery.marking.internal.form.tag;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.marking.Label;
import org.chancery.marking.Level;
import org.chancery.marking.Origin;
import org.chancery.marking.Principals;
import org.chancery.marking.Release;
import org.chancery.marking.Scheme;
import org.chancery.marking.form.FormRule;
import org.chancery.marking.form.Outcome;

/// Puts labels into sets of tags, whole, and reads them from such.
///
/// Who reads a label and knows its policy's permissive and restrictive tags alone lets in nobody more:
/// silence about release, NOFORN and the like are lists of one country, and an informative tag tells
/// which they are.
public final class Tagging {
    private static final String PLACE = "label";
    private static final String EVERYONE = "EVERYONE";
    private static final String UNSTATED = "UNSTATED";
    private static final String RELIDO = "RELIDO";
    private static final String DISPLAY = "DISPLAY ONLY";
    private static final String NOFORN = "NOFORN";
    private static final String FOREIGN = "FOREIGN";
    private static final String CONCEALED = "CONCEALED";

    private final Scheme scheme;

    public Tagging(Scheme scheme) {
        this.scheme = scheme;
    }

    /// The tags of a label; refused where it is of another scheme's level, or where nobody may read.
    public Outcome<Map<TagSet, SortedSet<String>>> tags(Label label) {
        if (!scheme.levels().contains(label.level())) {
            return refused(FormRule.LEVEL, "the level " + label.level().name() + " is none of " + scheme.name());
        }
        Map<TagSet, SortedSet<String>> tags = new EnumMap<>(TagSet.class);
        put(tags, TagSet.CONTROLS, label.controls());
        boolean nobody = release(tags, label);
        if (label.principals() instanceof Principals.Only(SortedSet<String> names)) {
            nobody |= names.isEmpty();
            put(tags, TagSet.ONLY, names);
        }
        if (nobody) {
            return refused(FormRule.NOBODY, "a label cannot say that nobody may read");
        }
        origin(tags, label.origin());
        return new Outcome.Done<>(Collections.unmodifiableMap(tags));
    }

    /// Puts the release into tags; whether it admits nobody.
    private boolean release(Map<TagSet, SortedSet<String>> tags, Label label) {
        label.release().admitted().ifPresent(countries -> put(tags, TagSet.RELEASABLE, countries));
        switch (label.release()) {
            case Release.Everyone() -> {
                if (classified(label.level())) {
                    put(tags, TagSet.RELEASE, List.of(EVERYONE));
                }
            }
            case Release.Unstated _ -> put(tags, TagSet.RELEASE, List.of(UNSTATED));
            case Release.To _ -> {}
            case Release.ByOfficial _ -> put(tags, TagSet.RELEASE, List.of(RELIDO));
            case Release.Display(SortedSet<String> _, SortedSet<String> shown) -> {
                put(tags, TagSet.RELEASE, List.of(DISPLAY));
                put(tags, TagSet.DISPLAY, shown);
            }
            case Release.NoForeign(SortedSet<String> owners) -> {
                put(tags, TagSet.RELEASE, List.of(NOFORN));
                return owners.isEmpty();
            }
        }
        return false;
    }

    private static void origin(Map<TagSet, SortedSet<String>> tags, Origin origin) {
        put(tags, TagSet.SOURCE, origin.sources());
        put(tags, TagSet.CO_OWNER, origin.coOwners());
        SortedSet<String> ownership = new TreeSet<>();
        if (!origin.national()) {
            ownership.add(FOREIGN);
        }
        if (origin.concealed()) {
            ownership.add(CONCEALED);
        }
        put(tags, TagSet.OWNERSHIP, ownership);
    }

    private static void put(Map<TagSet, SortedSet<String>> tags, TagSet set, Collection<String> values) {
        if (!values.isEmpty()) {
            tags.put(set, new TreeSet<>(values));
        }
    }

    /// The label of a level and tags. A classified one that says nothing of release is its owner's alone.
    public Outcome<Label> label(Level level, Map<TagSet, SortedSet<String>> tags) {
        try {
            SortedSet<String> ownership = of(tags, TagSet.OWNERSHIP);
            if (!List.of(FOREIGN, CONCEALED).containsAll(ownership)) {
                return refused(FormRule.TAG, "ownership is FOREIGN or CONCEALED, not " + ownership);
            }
            Origin origin = new Origin(
                    !ownership.contains(FOREIGN),
                    of(tags, TagSet.SOURCE),
                    ownership.contains(CONCEALED),
                    of(tags, TagSet.CO_OWNER));
            SortedSet<String> names = of(tags, TagSet.ONLY);
            Principals principals = names.isEmpty() ? new Principals.Anyone() : new Principals.Only(names);
            return release(level, tags)
                    .then(release -> new Outcome.Done<>(
                            new Label(level, of(tags, TagSet.CONTROLS), release, principals, origin)));
        } catch (IllegalArgumentException e) {
            return refused(FormRule.TAG, String.valueOf(e.getMessage()));
        }
    }

    private Outcome<Release> release(Level level, Map<TagSet, SortedSet<String>> tags) {
        SortedSet<String> countries = of(tags, TagSet.RELEASABLE);
        SortedSet<String> shown = of(tags, TagSet.DISPLAY);
        SortedSet<String> words = of(tags, TagSet.RELEASE);
        String word = words.size() == 1 ? words.first() : "";
        boolean fits = words.size() < 2
                && (word.equals(DISPLAY) || shown.isEmpty())
                && (words.isEmpty() || countries.isEmpty() == word.equals(EVERYONE));
        if (!fits) {
            return refused(FormRule.TAG, "tags on release that do not fit together");
        }
        return switch (word) {
            case "" -> new Outcome.Done<>(unsaid(level, countries));
            case EVERYONE -> new Outcome.Done<>(new Release.Everyone());
            case UNSTATED -> new Outcome.Done<>(Release.of("unstated", countries));
            case RELIDO -> new Outcome.Done<>(new Release.ByOfficial(countries));
            case DISPLAY -> new Outcome.Done<>(new Release.Display(countries, shown));
            case NOFORN -> new Outcome.Done<>(new Release.NoForeign(countries));
            default -> refused(FormRule.TAG, "no word on release: " + word);
        };
    }

    private Release unsaid(Level level, SortedSet<String> countries) {
        if (countries.isEmpty()) {
            return classified(level) ? new Release.Unstated(scheme.owner()) : new Release.Everyone();
        }
        return countries.size() == 1 ? new Release.NoForeign(countries) : new Release.To(countries);
    }

    private boolean classified(Level level) {
        return level.compareTo(scheme.unclassified().level()) > 0;
    }

    private static SortedSet<String> of(Map<TagSet, SortedSet<String>> tags, TagSet set) {
        return tags.getOrDefault(set, Collections.emptySortedSet());
    }

    private static <T> Outcome<T> refused(FormRule rule, String reason) {
        return new Outcome.Refused<>(rule.at(PLACE, reason));
    }
}
