package org.chancery.cable.internal.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.cable.write.WriteRule;
import org.chancery.marking.form.Refusal;

/// Why a content is not written, in the order found.
final class Refusals {
    private static final int MOST = 100;

    private final List<Refusal> found = new ArrayList<>(0);

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Refusal> found() {
        return found;
    }

    /// Adds one; no more than [#MOST].
    void add(WriteRule rule, String place, String reason) {
        if (found.size() < MOST) {
            found.add(rule.at(place, reason));
        }
    }

    /// Adds that a character cannot be written.
    void character(String place, String text, int at) {
        String hex = Integer.toHexString(text.codePointAt(at)).toUpperCase(Locale.ROOT);
        add(
                WriteRule.CHARACTER,
                place + ", character " + (at + 1),
                "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex + " is not in the alphabet");
    }
}
