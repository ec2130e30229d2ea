package org.chancery.marking.internal.form.spif;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.marking.form.FormRule;
import org.chancery.marking.form.Refusal;
import org.chancery.marking.internal.form.tag.TagSet;
import org.chancery.marking.internal.form.xml.XmlElement;

/// The tags of one kind in a set of a policy file.
record SpifSet(String name, String oid, TagSet.Kind kind, List<Value> values, String place) {
    /// A value of a set.
    ///
    /// @param excluded classifications on which it may not stand
    /// @param bound whether the file says on which classes, or beside which others, it may stand
    record Value(String name, int lacv, List<String> excluded, boolean bound, boolean others, String place) {
        /// The value as a control; what of its bounds a scheme cannot keep is noted.
        String row(List<SpifLevel> levels, List<Refusal> left) {
            List<String> names = levels.stream().map(SpifLevel::name).toList();
            List<String> allowed =
                    names.stream().filter(level -> !excluded.contains(level)).toList();
            String trait = "-";
            if (allowed.equals(names.subList(names.size() - allowed.size(), names.size())) && !allowed.isEmpty()) {
                trait = allowed.size() == names.size() ? "-" : "least:" + allowed.getFirst();
            } else if (allowed.equals(names.subList(0, 1))) {
                trait = "unclassified";
            } else {
                left.add(FormRule.SPIF_LEFT.at(place, name + " is not checked by classification"));
            }
            if (others) {
                left.add(FormRule.SPIF_LEFT.at(place, name + " is not checked against other categories"));
            }
            return "control | " + name + " | " + name + " | " + name + " | sci | " + trait
                    + " | A control of the policy.";
        }
    }

    SpifSet {
        values = List.copyOf(values);
    }

    /// The tags of a set, which have one kind or several.
    static List<SpifSet> all(XmlElement set) throws SpifException {
        String name = SpifReader.word(set, SpifReader.attribute(set, "name"));
        String oid = SpifReader.attribute(set, "id");
        List<SpifSet> sets = new ArrayList<>();
        for (TagSet.Kind kind : TagSet.Kind.values()) {
            List<Value> values = new ArrayList<>();
            Set<String> names = new HashSet<>();
            for (XmlElement tag : set.all("securityCategoryTag")) {
                if (kind(tag) == kind) {
                    values(tag, names, values);
                }
            }
            if (!values.isEmpty()) {
                sets.add(new SpifSet(name, oid, kind, values, set.place()));
            }
        }
        return sets;
    }

    private static void values(XmlElement tag, Set<String> names, List<Value> values) throws SpifException {
        for (XmlElement category : tag.all("tagCategory")) {
            String name = SpifReader.capitals(category, SpifReader.attribute(category, "name"));
            if (!names.add(name)) {
                throw new SpifException(category.place(), "the value " + name + " stands twice");
            }
            List<String> excluded = category.all("excludedClass").stream()
                    .map(each -> each.text().strip().toUpperCase(Locale.ROOT))
                    .toList();
            boolean others = !category.all("requiredCategory").isEmpty()
                    || !category.all("excludedCategory").isEmpty();
            values.add(new Value(
                    name,
                    SpifReader.number(category, "lacv"),
                    excluded,
                    others || !excluded.isEmpty(),
                    others,
                    category.place()));
        }
    }

    private static TagSet.Kind kind(XmlElement tag) throws SpifException {
        String type = SpifReader.attribute(tag, "tagType");
        return switch (type) {
            case "restrictive" -> TagSet.Kind.RESTRICTIVE;
            case "permissive" -> TagSet.Kind.PERMISSIVE;
            case "enumerated" ->
                switch (SpifReader.attribute(tag, "enumType")) {
                    case "restrictive" -> TagSet.Kind.RESTRICTIVE;
                    case "permissive" -> TagSet.Kind.PERMISSIVE;
                    default -> throw new SpifException(tag.place(), "no kind of enumeration");
                };
            case "tagType7", "informative" -> TagSet.Kind.INFORMATIVE;
            default -> throw new SpifException(tag.place(), "no type of tag: " + type);
        };
    }

    /// Whether it is a permissive set of codes of countries and organisations.
    boolean countries() {
        return kind == TagSet.Kind.PERMISSIVE && values.stream().allMatch(value -> code(value.name()));
    }

    private static boolean code(String name) {
        return (name.length() == 3 || name.length() == 4) && name.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }
}
