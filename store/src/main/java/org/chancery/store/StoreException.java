package org.chancery.store;

/// The database could not do what was asked: not reachable, too old, refused. The message is for a person.
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
