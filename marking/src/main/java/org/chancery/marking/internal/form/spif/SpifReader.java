package org.chancery.marking.internal.form.spif;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.marking.Scheme;
import org.chancery.marking.form.FormRule;
import org.chancery.marking.form.Outcome;
import org.chancery.marking.form.Refusal;
import org.chancery.marking.form.Spif;
import org.chancery.marking.internal.form.tag.TagSet;
import org.chancery.marking.internal.form.xml.XmlElement;

/// Makes the rows of a scheme of a policy file, and of them the scheme.
public final class SpifReader {
    private static final String NAMESPACE = "http://www.xmlspif.org/spif";
    private static final String SOURCE = " | Open XML SPIF\n";
    private static final List<String> LEFT = List.of(
            "defaultSecurityPolicyId",
            "privilegeId",
            "rbacId",
            "equivalentPolicies",
            "extensions",
            "markingQualifier",
            "securityCategoryTagSets",
            "securityClassifications",
            "securityPolicyId",
            "markingData");

    private final XmlElement root;
    private final StringBuilder rows = new StringBuilder();
    private final List<Refusal> left = new ArrayList<>();

    private SpifReader(XmlElement root) {
        this.root = root;
    }

    /// The scheme of a policy file.
    public static Outcome<Spif.Imported> read(XmlElement root, String name, String owner) {
        if (!root.is(NAMESPACE, "SPIF")) {
            return new Outcome.Refused<>(FormRule.SPIF.at(root.place(), "no SPIF of " + NAMESPACE));
        }
        try {
            return new Outcome.Done<>(new SpifReader(root).scheme(name, owner));
        } catch (SpifException e) {
            return new Outcome.Refused<>(FormRule.SPIF.at(e.place(), e.reason()));
        } catch (IllegalArgumentException e) {
            return new Outcome.Refused<>(FormRule.SPIF.at("scheme", String.valueOf(e.getMessage())));
        }
    }

    private Spif.Imported scheme(String name, String owner) throws SpifException {
        rows.append("scheme | ").append(word(root, name)).append(" | ").append(word(root, owner));
        rows.append(" | -").append(SOURCE);
        XmlElement policy = one(root, "securityPolicyId");
        List<SpifLevel> levels = SpifLevel.all(one(root, "securityClassifications"));
        levels.forEach(level -> rows.append(level.row()).append(SOURCE));
        List<SpifSet> sets = new ArrayList<>();
        for (XmlElement holder : root.all("securityCategoryTagSets")) {
            for (XmlElement set : holder.all("securityCategoryTagSet")) {
                sets.addAll(SpifSet.all(set));
            }
        }
        List<SpifSet> controls = sets.stream()
                .filter(set -> set.kind() == TagSet.Kind.RESTRICTIVE)
                .toList();
        Optional<SpifSet> release = sets.stream().filter(SpifSet::countries).findFirst();
        identifier(policy, controls, release);
        for (SpifSet set : controls) {
            for (SpifSet.Value value : set.values()) {
                rows.append(value.row(levels, left)).append(SOURCE);
            }
        }
        release(owner, release);
        told(sets, release);
        return new Spif.Imported(Scheme.parse(rows.toString()), left);
    }

    /// How labels name the policy; where controls are of several sets, labels cannot be told apart, and
    /// have no form.
    private void identifier(XmlElement policy, List<SpifSet> controls, Optional<SpifSet> release) throws SpifException {
        if (controls.size() > 1) {
            left.add(FormRule.SPIF_LEFT.at(policy.place(), "controls of several sets: labels of it have no form"));
            return;
        }
        String oid = attribute(policy, "id");
        rows.append("policy | ")
                .append(word(policy, attribute(policy, "name")))
                .append(" | ")
                .append(oid);
        rows.append(" | ").append(oid).append(".1").append(SOURCE);
        controls.forEach(set -> names(TagSet.CONTROLS, set));
        release.ifPresent(set -> names(TagSet.RELEASABLE, set));
    }

    private void names(TagSet ours, SpifSet set) {
        rows.append("tags | ").append(ours.title()).append(" | ").append(set.name());
        rows.append(" | ").append(set.oid()).append(SOURCE);
        for (SpifSet.Value value : set.values()) {
            rows.append("number | ").append(ours.title()).append(" | ").append(value.name());
            rows.append(" | ").append(value.lacv()).append(SOURCE);
        }
    }

    private void release(String owner, Optional<SpifSet> release) {
        String only = owner + " ONLY";
        String to = release.map(set -> set.name().toUpperCase(Locale.ROOT)).orElse("RELEASABLE TO");
        rows.append("release | NOFORN | ").append(only).append(" | ").append(only);
        rows.append(" | Of nationals of the owner only.").append(SOURCE);
        rows.append("release | REL TO | ").append(to).append(" | ").append(to);
        rows.append(" | Of nationals of those listed only.").append(SOURCE);
    }

    /// Notes what the scheme does not keep.
    private void told(List<SpifSet> sets, Optional<SpifSet> release) {
        for (SpifSet set : sets) {
            boolean kept = set.kind() == TagSet.Kind.RESTRICTIVE
                    || release.filter(set::equals).isPresent();
            if (!kept) {
                left.add(FormRule.SPIF_LEFT.at(
                        set.place(), "labels with \"" + set.name() + "\" are refused: " + set.kind()));
            }
        }
        release.ifPresent(set -> set.values().stream()
                .filter(SpifSet.Value::bound)
                .forEach(value -> left.add(FormRule.SPIF_LEFT.at(
                        value.place(), "release to " + value.name() + " is not checked by class or category"))));
        for (XmlElement child : root.children()) {
            if (!LEFT.contains(child.name())) {
                left.add(FormRule.SPIF_LEFT.at(child.place(), "\"" + child.name() + "\" is not read"));
            }
        }
    }

    static XmlElement one(XmlElement parent, String name) throws SpifException {
        List<XmlElement> all = parent.all(name);
        if (all.size() != 1) {
            throw new SpifException(parent.place(), "one " + name + " is expected, not " + all.size());
        }
        return all.getFirst();
    }

    static String attribute(XmlElement element, String name) throws SpifException {
        Optional<String> value = element.attribute(name).map(String::strip);
        if (value.filter(text -> !text.isEmpty()).isEmpty()) {
            throw new SpifException(element.place(), element.name() + " without " + name);
        }
        return value.get();
    }

    static int number(XmlElement element, String name) throws SpifException {
        String text = attribute(element, name);
        boolean digits = text.length() <= 9 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits) {
            throw new SpifException(element.place(), name + " is no number: " + text);
        }
        return Integer.parseInt(text);
    }

    /// A name in the words of marks: letters, digits, blanks, hyphens and `&`.
    static String word(XmlElement at, String name) throws SpifException {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!letter && c != ' ' && c != '-' && c != '&') {
                throw new SpifException(at.place(), "\"" + name + "\" cannot stand in a mark");
            }
        }
        return name;
    }

    static String capitals(XmlElement at, String name) throws SpifException {
        return word(at, name).toUpperCase(Locale.ROOT);
    }
}
