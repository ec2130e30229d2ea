package org.chancery.marking.internal.scheme;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// One control of a scheme.
///
/// @param id its name in labels
/// @param portion as a portion mark spells it
/// @param banner as a banner spells it
/// @param order its place in the register
public record Control(String id, String portion, String banner, Category category, int order, Traits traits) {
    /// What a control may be marked with in a scheme file, without a value.
    public enum Flag {
        /// Requires NOFORN.
        NOFORN,
        /// A classified banner drops it, and a classified portion may not bear it.
        UNCLASSIFIED,
        /// Stands without a level, meaning an unclassified text.
        ALONE,
        /// `-` or a space may attach compartments to it.
        HEAD,
        /// May not stand without a compartment.
        COMPARTMENT_ONLY,
        /// Any other control drops it from a banner.
        YIELDS,
        /// Brings NOFORN to a classified text.
        NOFORN_WHEN_CLASSIFIED,
        /// Says that the text has to say something of release.
        SAYS_RELEASE
    }

    /// What a control does beside having to be held.
    ///
    /// @param absorbs controls that it drops from a banner
    /// @param yieldsTo controls that drop it from a banner
    /// @param excludes controls and releases it may not stand beside
    /// @param requires controls it may not stand without
    /// @param least rank of the lowest level it may stand on
    /// @param withNoForeign one form for this and NOFORN in an unclassified portion
    public record Traits(
            Set<Flag> flags,
            Set<String> absorbs,
            Set<String> yieldsTo,
            Set<String> excludes,
            Set<String> requires,
            int least,
            Optional<String> withNoForeign) {
        public Traits {
            flags = Set.copyOf(flags);
            absorbs = Set.copyOf(absorbs);
            yieldsTo = Set.copyOf(yieldsTo);
            excludes = Set.copyOf(excludes);
            requires = Set.copyOf(requires);
        }

        /// These traits and others.
        Traits and(Traits more) {
            return new Traits(
                    union(flags, more.flags),
                    union(absorbs, more.absorbs),
                    union(yieldsTo, more.yieldsTo),
                    union(excludes, more.excludes),
                    union(requires, more.requires),
                    Math.max(least, more.least),
                    withNoForeign.or(more::withNoForeign));
        }

        private static <T> Set<T> union(Set<T> a, Set<T> b) {
            Set<T> all = new HashSet<>(a);
            all.addAll(b);
            return all;
        }

        /// Whether the control has the flag.
        public boolean has(Flag flag) {
            return flags.contains(flag);
        }
    }
}
