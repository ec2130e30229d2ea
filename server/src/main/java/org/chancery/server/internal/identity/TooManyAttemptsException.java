package org.chancery.server.internal.identity;

import org.springframework.security.core.AuthenticationException;

/// A sign-in that is not looked at: too many have failed, or too many are being checked.
final class TooManyAttemptsException extends AuthenticationException {
    private static final long serialVersionUID = 1L;

    TooManyAttemptsException() {
        super("Too many attempts");
    }
}
