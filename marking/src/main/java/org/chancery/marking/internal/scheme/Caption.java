package org.chancery.marking.internal.scheme;

/// A caption: a line under the classification line that says how the message is handled.
///
/// @param binds whether it binds every portion, not only the message as a whole
public record Caption(String name, Effect effect, boolean binds) {
    /// What a caption does to a label.
    public sealed interface Effect {
        /// Nothing: it sorts, or widens distribution among those who may read anyhow.
        record None() implements Effect {}

        /// Not releasable to foreign nationals.
        record NoForeign() implements Effect {}

        /// A control.
        record Holds(String control) implements Effect {}

        /// A control where the message is unclassified, nothing where it is classified.
        record HoldsUnclassified(String control) implements Effect {}

        /// Only a named person or office.
        record Names(String principal) implements Effect {}
    }
}
