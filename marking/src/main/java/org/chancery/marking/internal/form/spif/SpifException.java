package org.chancery.marking.internal.form.spif;

/// A policy file tells what no scheme can keep.
final class SpifException extends Exception {
    private static final long serialVersionUID = 1;
    private final String place;
    private final String reason;

    SpifException(String place, String reason) {
        super(reason);
        this.place = place;
        this.reason = reason;
    }

    String place() {
        return place;
    }

    String reason() {
        return reason;
    }
}
