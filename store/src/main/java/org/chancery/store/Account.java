package org.chancery.store;

import org.chancery.marking.Clearance;

/// A local account: who may sign in, and with which clearance they read.
///
/// @param username lower-case sign-in name
/// @param name the person's or office's name, as shown
/// @param title the office held, as shown; may be empty
/// @param passwordHash encoded by the caller (Argon2id); never the password
/// @param clearance what the account's sight is made of
/// @param mayFile whether the person may file messages, of whatever label
public record Account(
        String username, String name, String title, String passwordHash, Clearance clearance, boolean mayFile) {
    /// An account that reads and does not file.
    public Account(String username, String name, String title, String passwordHash, Clearance clearance) {
        this(username, name, title, passwordHash, clearance, false);
    }

    /// The same account, with or without the right to file.
    public Account filing(boolean may) {
        return new Account(username, name, title, passwordHash, clearance, may);
    }

    public Reader reader() {
        return new Reader(username, clearance);
    }
}
