package org.chancery.store.embedded;

import java.io.IOException;
import java.util.List;

/// What the embedded PostgreSQL says when it cannot go on.
final class Failure {
    /// The way out where no PostgreSQL of our own can run.
    static final String WAY_OUT = "Set CHANCERY_DB_URL to the JDBC URL of any PostgreSQL 15 or later to do without it.";

    private Failure() {}

    /// An error that carries what the program or the server said last.
    static IOException of(String what, List<String> said) {
        return new IOException(said.isEmpty() ? what : what + "\n  " + String.join("\n  ", said));
    }
}
