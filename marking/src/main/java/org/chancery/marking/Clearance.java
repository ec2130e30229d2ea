package org.chancery.marking;

import java.util.SortedSet;

/// What a reader holds; the labels it dominates are the reader's sight.
///
/// @param level the highest level the reader may see
/// @param controls the controls the reader may see
/// @param country whose national the reader is, as trigraph; empty where that is not known
/// @param principals the names under which the reader may be admitted
public record Clearance(Level level, SortedSet<String> controls, String country, SortedSet<String> principals) {
    public Clearance {
        controls = Sets.of(controls);
        principals = Sets.of(principals);
    }

    /// Whether the reader may see what bears the label: level reached, every control held, country and name
    /// admitted.
    /// Allocates nothing.
    public boolean dominates(Label label) {
        return level.rank() >= label.level().rank()
                && Sets.containsAll(controls, label.controls())
                && label.release().admits(country)
                && label.principals().admits(principals);
    }

    /// Whether what bears the label may be shown to the reader without a copy to keep: as [#dominates], but
    /// that a
    /// country to which it is only displayed suffices.
    public boolean mayBeShown(Label label) {
        return dominates(label)
                || (label.release() instanceof Release.Display(SortedSet<String> _, SortedSet<String> shown)
                        && Sets.contains(shown, country)
                        && level.rank() >= label.level().rank()
                        && Sets.containsAll(controls, label.controls())
                        && label.principals().admits(principals));
    }
}
