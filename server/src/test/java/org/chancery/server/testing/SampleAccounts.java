package org.chancery.server.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.marking.Clearance;
import org.chancery.marking.Scheme;
import org.chancery.server.Passwords;
import org.chancery.store.Account;
import org.chancery.store.Accounts;

/// Three people of an invented office, all with the same password.
public final class SampleAccounts implements Accounts {
    public static final String PASSWORD = "exercise only, not a secret";

    /// Sees everything of the sample.
    public static final String AMBASSADOR = "ilse.varga";

    /// Up to CONFIDENTIAL, of the sending state.
    public static final String CLERK = "tomas.brandt";

    /// Up to CONFIDENTIAL, of another state.
    public static final String LIAISON = "nadia.orlo";

    private final Map<String, Account> accounts = new TreeMap<>();
    private final Scheme scheme;

    public SampleAccounts(Scheme scheme) {
        this.scheme = scheme;
        String hash = new Passwords().encode(PASSWORD);
        add(new Account(AMBASSADOR, "Ilse Varga", "Ambassador", hash, clearance("TOP SECRET", "EMK")));
        add(new Account(CLERK, "Tomas Brandt", "Registry clerk", hash, clearance("CONFIDENTIAL", "EMK")).filing(true));
        add(new Account(LIAISON, "Nadia Orlo", "Liaison officer", hash, clearance("CONFIDENTIAL", "USA")));
    }

    private Clearance clearance(String level, String country) {
        return new Clearance(
                scheme.level(level).orElseThrow(), new TreeSet<>(Set.of("SBU", "EXDIS")), country, new TreeSet<>());
    }

    private void add(Account account) {
        accounts.put(account.username(), account);
    }

    @Override
    public Optional<Account> find(String username) {
        return Optional.ofNullable(accounts.get(username));
    }

    @Override
    public List<Account> all() {
        return List.copyOf(accounts.values());
    }

    @Override
    public void put(Account account, String actor) {
        add(account);
    }
}
