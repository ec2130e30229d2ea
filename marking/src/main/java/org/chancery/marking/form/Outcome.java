package org.chancery.marking.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What reading or writing a form comes to: all of it, or the reasons why there is none of it.
public sealed interface Outcome<T> {
    /// It was read or written whole.
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

        /// Refused for one reason.
        public Refused(Refusal refusal) {
            this(List.of(refusal));
        }
    }

    /// What was read or written; empty where it was refused.
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

    /// The outcome of a further step, which a refusal does not reach.
    default <R> Outcome<R> then(Function<T, Outcome<R>> step) {
        return switch (this) {
            case Done<T>(T result) -> step.apply(result);
            case Refused<T>(List<Refusal> refusals) -> new Refused<>(refusals);
        };
    }
}
