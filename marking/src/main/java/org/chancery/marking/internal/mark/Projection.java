package org.chancery.marking.internal.mark;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.marking.Label;
import org.chancery.marking.Release;
import org.chancery.marking.internal.scheme.Control;
import org.chancery.marking.internal.scheme.Policy;

/// The rules by which a label is completed, and by which a banner leaves some of it out.
public final class Projection {
    private Projection() {}

    /// The label with what its controls require: NODIS and EXDIS bring NOFORN (CAPCO 2016 §H.9).
    public static Label completed(Policy policy, Label label) {
        boolean requires = label.controls().stream()
                .anyMatch(id ->
                        policy.control(id).filter(c -> c.traits().noForeign()).isPresent());
        if (!requires) {
            return label;
        }
        Release owners = new Release.NoForeign(new TreeSet<>(Collections.singleton(policy.owner())));
        return new Label(label.level(), label.controls(), label.release().join(owners), label.principals());
    }

    /// The controls that a banner shows (CAPCO 2016 §D.2 Table 3).
    static SortedSet<String> shown(Policy policy, Label label, boolean noForeign) {
        boolean classified = policy.classified(label.level());
        SortedSet<String> shown = new TreeSet<>(label.controls());
        for (String id : label.controls()) {
            policy.control(id).map(Control::traits).ifPresent(traits -> {
                boolean left = (traits.unclassifiedOnly() && classified) || (traits.notWithNoForeign() && noForeign);
                boolean yields = traits.yields() && label.controls().size() > 1;
                if (left || yields) {
                    shown.remove(id);
                }
                shown.removeAll(traits.absorbs());
            });
        }
        if (shown.contains("FGI")) {
            shown.removeIf(id -> id.startsWith("FGI "));
        }
        return shown;
    }
}
