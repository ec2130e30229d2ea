package org.chancery.marking.internal.form.ess;

/// Bytes are not what they should be.
final class DerException extends Exception {
    private static final long serialVersionUID = 1;
    private final int at;
    private final String reason;

    DerException(int at, String reason) {
        super(reason);
        this.at = at;
        this.reason = reason;
    }

    DerException(int at, String reason, Throwable cause) {
        super(reason, cause);
        this.at = at;
        this.reason = reason;
    }

    String place() {
        return "byte " + at;
    }

    String reason() {
        return reason;
    }
}
