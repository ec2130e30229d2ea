package org.chancery.marking.internal.scheme;

import java.util.Optional;
import java.util.Set;

/// One control of a scheme.
///
/// @param id its name in labels
/// @param portion as a portion mark spells it
/// @param banner as a banner spells it
/// @param order its place in the register
public record Control(String id, String portion, String banner, Category category, int order, Traits traits) {
    /// What a control does beside having to be held.
    ///
    /// @param noForeign whether it requires NOFORN
    /// @param unclassifiedOnly whether a classified banner drops it, and a classified portion may not bear it
    /// @param alone whether it stands without a level, meaning an unclassified text
    /// @param head whether `-` or a space may attach compartments to it
    /// @param yields whether any other control drops it from a banner
    /// @param notWithNoForeign whether NOFORN drops it from a banner
    /// @param absorbs controls that it drops from a banner
    /// @param excludes controls it may not stand beside
    /// @param least rank of the lowest level it may stand on
    /// @param withNoForeign one form for this and NOFORN in an unclassified portion
    public record Traits(
            boolean noForeign,
            boolean unclassifiedOnly,
            boolean alone,
            boolean head,
            boolean yields,
            boolean notWithNoForeign,
            Set<String> absorbs,
            Set<String> excludes,
            int least,
            Optional<String> withNoForeign) {
        public Traits {
            absorbs = Set.copyOf(absorbs);
            excludes = Set.copyOf(excludes);
        }
    }
}
