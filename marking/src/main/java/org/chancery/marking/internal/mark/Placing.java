package org.chancery.marking.internal.mark;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.chancery.marking.MarkRule;
import org.chancery.marking.internal.scheme.Category;
import org.chancery.marking.internal.scheme.Control;

/// The order of what stands in a mark: categories, the register within one, the slashes between.
final class Placing {
    /// From this day atomic energy markings are a category (CAPCO 2016 §I).
    static final LocalDate ATOMIC_CATEGORY = LocalDate.of(2010, 12, 1);

    private final Reading reading;
    private final Set<String> met = new HashSet<>(4);
    private Category last = Category.UNKNOWN;
    private int lastOrder;
    private boolean any;

    private boolean programmeBefore;
    private boolean programme;
    private int width;

    Placing(Reading reading) {
        this.reading = reading;
    }

    /// Begins a segment behind so many slashes; 0 where they are not to be judged.
    void segment(int slashes) {
        width = slashes;
        programmeBefore = programme;
        programme = false;
    }

    /// Notes that the segment is a programme of special access.
    void programme() {
        programme = true;
    }

    /// Whether the segment follows a programme of special access, behind a single slash.
    boolean followsProgramme() {
        return width == 1 && programmeBefore;
    }

    /// Notes that a control or release of an id stands between two places.
    void at(String id, int start, int end) {
        Control control = reading.policy.control(id).orElse(null);
        if (control == null) {
            return;
        }
        if (!met.add(id)) {
            reading.find(MarkRule.REPEATED, start, end, id + " stands here a second time");
        }
        at(control.category(), control.order(), start, end);
    }

    private void at(Category category, int order, int start, int end) {
        boolean exempt = category == Category.AEA && reading.date.isBefore(ATOMIC_CATEGORY);
        if (any && width > 0 && !exempt) {
            compare(category, order, start, end);
        }
        any = true;
        last = category;
        lastOrder = order;
    }

    private void compare(Category category, int order, int start, int end) {
        boolean same = category == last;
        if (same == (width > 1)) {
            reading.find(
                    MarkRule.WRONG_SEPARATOR,
                    start,
                    end,
                    same ? "/ stands between controls of a category" : "// stands between categories");
        }
        if (category.compareTo(last) < 0) {
            reading.find(
                    MarkRule.CATEGORY_ORDER, start, end, "stands behind a category that follows it in the register");
        } else if (same && order < lastOrder) {
            reading.find(
                    MarkRule.REGISTER_ORDER, start, end, "stands behind a control that follows it in the register");
        }
    }
}
