package org.chancery.archive.internal.traffic;

/// How seldom so many messages would fall into one stretch if nothing had changed.
///
/// Of all messages in the stretch and in those before it, each is taken to fall into any of them alike;
/// then the number in the one is binomial, whatever the rate is (Przyborowski and Wilenski, Homogeneity
/// of results in testing samples from Poisson series, Biometrika 31, 1940, 313-323). So a rate that is
/// hardly known, as of few messages, raises no alarm.
final class Improbability {
    private Improbability() {}

    /// The chance that one of several stretches gets at least so many messages of all.
    ///
    /// @param messages in the stretch
    /// @param before in the stretches before, together
    /// @param stretches how many those are
    static double of(long messages, long before, int stretches) {
        if (messages <= 0) {
            return 1;
        }
        long all = messages + before;
        double odds = 1.0 / stretches;
        double sum = 0;
        double term = StrictMath.exp(logarithm(messages, all, stretches));
        for (long k = messages; k <= all && term > sum * 1e-12; k++) {
            sum += term;
            term *= odds * (all - k) / (k + 1);
        }
        return Math.min(1, sum);
    }

    /// The logarithm of the chance of exactly so many.
    private static double logarithm(long messages, long all, int stretches) {
        double sum = -all * StrictMath.log(stretches + 1.0) + (all - messages) * StrictMath.log(stretches);
        long few = Math.min(messages, all - messages);
        for (long i = 1; i <= few; i++) {
            sum += StrictMath.log((double) (all - few + i) / i);
        }
        return sum;
    }
}
