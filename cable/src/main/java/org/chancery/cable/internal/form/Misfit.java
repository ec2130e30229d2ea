package org.chancery.cable.internal.form;

import org.chancery.cable.form.FormRule;
import org.chancery.marking.form.Refusal;

/// Ends the reading of a form, with the refusal that it comes to. It never leaves the reader that threw it.
final class Misfit extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Refusal refusal;

    Misfit(FormRule rule, String place, String reason) {
        super(reason, null, false, false);
        this.refusal = rule.at(place, reason);
    }

    /// Something is wrong at a byte.
    static Misfit at(FormRule rule, int offset, String reason) {
        return new Misfit(rule, "byte " + offset, reason);
    }

    Refusal refusal() {
        return refusal;
    }
}
