package org.chancery.store;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.marking.Clearance;
import org.chancery.marking.Level;
import org.jooq.Record;

/// The accounts in their table.
final class StoredAccounts implements Accounts {
    private static final String ACTOR = "sign-in";
    private static final String PUT = """
            insert into account (username, name, title, password_hash, rank, level, abbreviation, controls, country,
                                 principals, may_file)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (username) do update set
                name = excluded.name, title = excluded.title, password_hash = excluded.password_hash,
                rank = excluded.rank, level = excluded.level, abbreviation = excluded.abbreviation,
                controls = excluded.controls, country = excluded.country, principals = excluded.principals,
                may_file = excluded.may_file""";

    private final Store store;

    StoredAccounts(Store store) {
        this.store = store;
    }

    @Override
    public Optional<Account> find(String username) {
        return store.asRegistry(
                ACTOR,
                tx -> tx.dsl()
                        .fetchOptional("select * from account where username = ?", username)
                        .map(StoredAccounts::account));
    }

    @Override
    public List<Account> all() {
        return store.asRegistry(
                ACTOR,
                tx -> tx.dsl().fetch("select * from account order by username").map(StoredAccounts::account));
    }

    @Override
    public void put(Account account, String actor) {
        Clearance clearance = account.clearance();
        store.asRegistry(actor, tx -> {
            tx.dsl()
                    .execute(
                            PUT,
                            account.username(),
                            account.name(),
                            account.title(),
                            account.passwordHash(),
                            clearance.level().rank(),
                            clearance.level().name(),
                            clearance.level().abbreviation(),
                            clearance.controls().toArray(String[]::new),
                            clearance.country(),
                            clearance.principals().toArray(String[]::new),
                            account.mayFile());
            tx.journal("account", account.username(), clearance + (account.mayFile() ? ", may file" : ""));
            return account;
        });
    }

    private static Account account(Record row) {
        Level level = new Level(
                row.get("rank", Integer.class), row.get("level", String.class), row.get("abbreviation", String.class));
        Clearance clearance = new Clearance(
                level, texts(row, "controls"), row.get("country", String.class), texts(row, "principals"));
        return new Account(
                row.get("username", String.class),
                row.get("name", String.class),
                row.get("title", String.class),
                row.get("password_hash", String.class),
                clearance,
                row.get("may_file", Boolean.class));
    }

    private static SortedSet<String> texts(Record row, String column) {
        return new TreeSet<>(Arrays.asList(row.get(column, String[].class)));
    }
}
