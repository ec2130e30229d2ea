package org.chancery.cable.internal;

import java.util.Optional;
import org.chancery.marking.Label;

/// Labels joined one after the other, in an order that keeps the work near their number: a label of many controls is
/// not made anew for each further one.
///
/// @param label the last ones, joined
/// @param count how many those are
/// @param before those before them, which are more each time
record Joined(Label label, int count, Optional<Joined> before) {
    static Joined of(Label label) {
        return new Joined(label, 1, Optional.empty());
    }

    /// These and one more.
    Joined plus(Label more) {
        if (label.dominates(more)) {
            return this;
        }
        Joined sum = new Joined(more, 1, Optional.of(this));
        while (sum.before.isPresent() && sum.before.get().count <= sum.count) {
            Joined next = sum.before.get();
            sum = new Joined(sum.label.join(next.label), sum.count + next.count, next.before);
        }
        return sum;
    }

    /// The label that all of them make.
    Label all() {
        Label all = label;
        for (Optional<Joined> rest = before; rest.isPresent(); rest = rest.get().before) {
            all = all.join(rest.get().label);
        }
        return all;
    }
}
