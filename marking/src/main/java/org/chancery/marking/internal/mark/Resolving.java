package org.chancery.marking.internal.mark;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.marking.Finding;
import org.chancery.marking.Label;
import org.chancery.marking.MarkRule;
import org.chancery.marking.Origin;
import org.chancery.marking.PortionMark;
import org.chancery.marking.Release;
import org.chancery.marking.internal.scheme.Policy;

/// Completes marks that leave a list to the banner (CAPCO 2016 §H.3, §H.8).
public final class Resolving {
    private Resolving() {}

    /// The mark with the banner's lists.
    public static PortionMark resolve(Policy policy, PortionMark mark, Label banner) {
        boolean left = mark.findings().stream().anyMatch(Resolving::missing);
        if (!left) {
            return mark;
        }
        Label label = mark.label();
        boolean joint = Words.capitals(mark.text()).startsWith("//JOINT");
        Label resolved = listed(mark) ? label : label.withRelease(release(label.release(), banner.release()));
        if (joint
                && label.origin().coOwners().isEmpty()
                && !banner.origin().coOwners().isEmpty()) {
            SortedSet<String> owners = banner.origin().coOwners();
            Origin origin =
                    Origin.joint(owners).with(new TreeSet<>(label.origin().sources()));
            resolved =
                    new Label(resolved.level(), resolved.controls(), resolved.release(), resolved.principals(), origin);
        }
        if (resolved.equals(label)) {
            return mark;
        }
        List<Finding> findings =
                mark.findings().stream().filter(finding -> !missing(finding)).toList();
        return new PortionMark(mark.text(), Projection.completed(policy, resolved), findings);
    }

    /// Whether the mark has a list of its own, or excludes one.
    private static boolean listed(PortionMark mark) {
        return mark.label().release() instanceof Release.To
                || mark.label().release() instanceof Release.Display
                || mark.findings().stream().anyMatch(found -> found.rule().equals(MarkRule.NOFORN_WITH_REL.id()));
    }

    /// The portion's release with the banner's list; where the banner has none, as it was.
    private static Release release(Release portion, Release banner) {
        SortedSet<String> countries = banner.admitted().orElse(Collections.emptySortedSet());
        boolean list = banner.stated() && !(banner instanceof Release.NoForeign) && countries.size() > 1;
        if (!list) {
            return portion;
        }
        return portion instanceof Release.ByOfficial ? new Release.ByOfficial(countries) : new Release.To(countries);
    }

    private static boolean missing(Finding finding) {
        return finding.rule().equals(MarkRule.REL_WITHOUT_LIST.id());
    }
}
