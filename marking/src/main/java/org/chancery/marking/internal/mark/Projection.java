package org.chancery.marking.internal.mark;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.marking.Label;
import org.chancery.marking.Release;
import org.chancery.marking.internal.scheme.Category;
import org.chancery.marking.internal.scheme.Control;
import org.chancery.marking.internal.scheme.Policy;

/// The rules by which a label is completed, and by which a banner leaves some of it out.
public final class Projection {
    /// Categories of weapon data of formerly restricted data; beside RD they count as RD's (CAPCO 2016
    /// §H.6).
    private static final String FORMERLY = "FRD-SG ";

    private Projection() {}

    /// The label with what its controls require: NODIS and EXDIS bring NOFORN (CAPCO 2016 §H.9), HCS-O
    /// brings ORCON, a compartment its system.
    public static Label completed(Policy policy, Label label) {
        if (label.controls().isEmpty()) {
            return label;
        }
        boolean noForeign = false;
        SortedSet<String> all = new TreeSet<>(label.controls());
        for (String id : label.controls()) {
            Compartments.ancestors(policy, id, all);
            if (id.startsWith(FORMERLY) && label.controls().contains("RD")) {
                all.add(id.substring(1));
            }
            Control control = policy.control(id).orElse(null);
            if (control != null) {
                all.addAll(control.traits().requires());
                noForeign |= closes(policy, label, control.traits());
            }
        }
        Label held = all.size() == label.controls().size() ? label : label.withControls(all);
        return noForeign ? closed(policy, held) : held;
    }

    private static boolean closes(Policy policy, Label label, Control.Traits traits) {
        return traits.has(Control.Flag.NOFORN)
                || (traits.has(Control.Flag.NOFORN_WHEN_CLASSIFIED) && policy.classified(label.level()));
    }

    /// Whether there is another control to which FOUO and its like yield: one of dissemination or not
    /// known, and not one of a control system (CAPCO 2016 §H.8; ISM-ID-00066).
    static boolean yields(Policy policy, SortedSet<String> controls, String id) {
        for (String other : controls) {
            Category category = policy.control(other).map(Control::category).orElse(Category.UNKNOWN);
            boolean system = switch (category) {
                case SCI, SAP, AEA, FGI -> true;
                case DISSEMINATION, NON_IC, HANDLING, UNKNOWN -> false;
            };
            if (!system && !other.equals(id)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a control of the label asks for a word on release.
    static boolean asks(Policy policy, Label label) {
        for (String id : label.controls()) {
            Control control = policy.controls().get(id);
            if (control != null && control.traits().has(Control.Flag.SAYS_RELEASE)) {
                return true;
            }
        }
        return false;
    }

    /// The label not releasable to foreign nationals.
    static Label closed(Policy policy, Label label) {
        Release owners = new Release.NoForeign(new TreeSet<>(Collections.singleton(policy.owner())));
        return label.withRelease(label.release().join(owners));
    }

    /// The controls that a banner shows (CAPCO 2016 §D.2 Table 3, §H.6, §H.8, §H.9).
    public static SortedSet<String> shown(Policy policy, Label label) {
        boolean classified = policy.classified(label.level());
        SortedSet<String> shown = new TreeSet<>();
        for (String id : label.controls()) {
            Control control = policy.control(id).orElse(null);
            if (control == null || shows(policy, label, id, control.traits(), classified)) {
                shown.add(id);
            }
        }
        return shown;
    }

    private static boolean shows(Policy policy, Label label, String id, Control.Traits traits, boolean classified) {
        boolean left = traits.has(Control.Flag.UNCLASSIFIED) && classified;
        boolean yields = traits.has(Control.Flag.YIELDS) && yields(policy, label.controls(), id);
        if (left || yields || !Collections.disjoint(traits.yieldsTo(), label.controls())) {
            return false;
        }
        for (String other : label.controls()) {
            Control by = policy.controls().get(other);
            if (by != null && by.traits().absorbs().contains(id)) {
                return false;
            }
        }
        return true;
    }
}
