package org.chancery.bench.mutations;

import java.util.Arrays;
import java.util.List;

/// What broke, and by which input first.
///
/// @param kind what is thrown, and where: the same for faults of one kind
/// @param what for a person: with the calls that led there
/// @param number of the first input that broke it
record Fault(String kind, String what, long number, long times) {
    private static final int CALLS = 12;

    static Fault of(Subject subject, Throwable thrown, long number) {
        List<String> calls = Arrays.stream(thrown.getStackTrace())
                .map(StackTraceElement::toString)
                .limit(CALLS)
                .toList();
        String place = calls.isEmpty() ? "" : calls.getFirst();
        return new Fault(
                subject + " " + thrown.getClass().getName() + " " + place,
                subject + ": " + thrown + "\n    at " + String.join("\n    at ", calls),
                number,
                1);
    }

    /// Two of one kind as one.
    Fault plus(Fault other) {
        Fault first = number <= other.number ? this : other;
        return new Fault(kind, first.what, first.number, times + other.times);
    }
}
