package org.chancery.archive.internal.query;

/// How a value stands to the one that was typed.
public enum Comparison {
    IS(""),
    AT_LEAST(">="),
    AT_MOST("<=");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    /// As typed; nothing for [#IS].
    public String sign() {
        return sign;
    }
}
