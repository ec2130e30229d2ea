package org.chancery.cable.content;

import java.util.List;
import java.util.Optional;

/// What writing or reading a form comes to: all of it, or the reasons why there is none of it.
public sealed interface Outcome<T> {
    /// It was written or read whole.
    record Done<T>(T result) implements Outcome<T> {}

    /// It was not; nothing of it is given.
    ///
    /// @param refusals one or more
    record Refused<T>(List<Refusal> refusals) implements Outcome<T> {
        public Refused {
            if (refusals.isEmpty()) {
                throw new IllegalArgumentException("a refusal without a reason");
            }
            refusals = List.copyOf(refusals);
        }
    }

    /// What was written or read; empty where it was refused.
    default Optional<T> value() {
        return switch (this) {
            case Done<T>(T result) -> Optional.of(result);
            case Refused<T> _ -> Optional.empty();
        };
    }

    /// Why it was refused; empty where it was not.
    default List<Refusal> reasons() {
        return switch (this) {
            case Done<T> _ -> List.of();
            case Refused<T>(List<Refusal> refusals) -> refusals;
        };
    }
}
