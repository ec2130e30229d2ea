package org.chancery.store;

import java.util.List;
import java.util.Optional;

/// The local accounts.
public interface Accounts {
    Optional<Account> find(String username);

    /// All accounts by username.
    List<Account> all();

    /// Adds the account or replaces the one of the same username; journalled.
    void put(Account account, String actor);
}
