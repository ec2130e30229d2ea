package org.chancery.server.internal.identity;

import java.io.Serializable;
import org.springframework.security.core.AuthenticatedPrincipal;

/// Whom a session belongs to. The clearance is not kept here: it is looked up for each request.
///
/// @param username of the account
/// @param passwordHash as it was at sign-in; a session ends when the password is changed
record SignedIn(String username, String passwordHash) implements AuthenticatedPrincipal, Serializable {
    @Override
    public String getName() {
        return username;
    }

    @Override
    public String toString() {
        return username;
    }
}
