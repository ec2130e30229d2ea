package org.chancery.cable.internal.check;

import org.chancery.cable.Rule;
import org.chancery.cable.Span;

/// Takes departures from rules, and sees to it that they stay bounded.
@FunctionalInterface
public interface Departures {
    /// A departure from a rule, with its place.
    void find(Rule rule, Span place, String message);
}
