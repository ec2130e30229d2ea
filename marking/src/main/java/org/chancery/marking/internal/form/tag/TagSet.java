package org.chancery.marking.internal.form.tag;

import java.util.List;
import java.util.Optional;
import org.chancery.marking.PolicyId;
import org.chancery.marking.PolicyId.SetName;

/// A set of tags that labels use. The first two are those of NATO's policy; the others are of this program.
public enum TagSet {
    /// Controls, all of which a reader holds.
    CONTROLS("Additional Sensitivity", 1, Kind.RESTRICTIVE),
    /// Countries, one of which is the reader's.
    RELEASABLE("Releasable To", 2, Kind.PERMISSIVE),
    /// Names, one of which is the reader's.
    ONLY("Only", 103, Kind.PERMISSIVE),
    /// Countries to which it may be shown.
    DISPLAY("Display Only", 104, Kind.INFORMATIVE),
    /// The word that a marking says of release.
    RELEASE("Release", 105, Kind.INFORMATIVE),
    /// Whose information is in it.
    SOURCE("Source", 106, Kind.INFORMATIVE),
    /// Who owns it together with the policy's owner.
    CO_OWNER("Co-owner", 107, Kind.INFORMATIVE),
    /// Whether all is of others, and whether a source may not be named.
    OWNERSHIP("Ownership", 108, Kind.INFORMATIVE);

    /// What a set means for access.
    public enum Kind {
        RESTRICTIVE,
        PERMISSIVE,
        INFORMATIVE
    }

    private final String title;
    private final int arc;
    private final Kind kind;

    TagSet(String title, int arc, Kind kind) {
        this.title = title;
        this.arc = arc;
        this.kind = kind;
    }

    /// The name by which tables know it.
    public String title() {
        return title;
    }

    /// What it means for access.
    public Kind kind() {
        return kind;
    }

    /// Its name in a policy's labels.
    public String name(PolicyId policy) {
        return Optional.ofNullable(policy.sets().get(title)).map(SetName::name).orElse(title);
    }

    /// Its object identifier in a policy.
    public String oid(PolicyId policy) {
        return Optional.ofNullable(policy.sets().get(title)).map(SetName::oid).orElse(policy.tagSets() + "." + arc);
    }

    /// The set of a name.
    public static Optional<TagSet> named(String name, PolicyId policy) {
        return List.of(values()).stream()
                .filter(set -> set.name(policy).equals(name))
                .findFirst();
    }

    /// The set of an object identifier.
    public static Optional<TagSet> identified(String oid, PolicyId policy) {
        return List.of(values()).stream()
                .filter(set -> set.oid(policy).equals(oid))
                .findFirst();
    }
}
