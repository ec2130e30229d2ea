package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.chancery.marking.Clearance;
import org.chancery.marking.Scheme;
import org.junit.jupiter.api.Test;

final class AccountsTest {
    private static final Clearance CLEARANCE = new Clearance(
            Scheme.named("us").levels().getLast(),
            new TreeSet<>(List.of("EXDIS", "SBU")),
            "EMK",
            new TreeSet<>(List.of("ambassador")));

    @Test
    void anAccountComesBackAsItWasPut() {
        try (Store store = TestStore.open()) {
            Account account = new Account("ambassador", "A. Invented", "Head of mission", "hash", CLEARANCE);
            store.accounts().put(account, "operator");

            assertThat(store.accounts().find("ambassador")).contains(account);
            assertThat(store.accounts().find("nobody")).isEmpty();
        }
    }

    @Test
    void theRightToFileIsGivenAndTakenOnTheRecord() {
        try (Store store = TestStore.open()) {
            Account clerk = new Account("clerk", "B", "Clerk", "one", CLEARANCE);
            store.accounts().put(clerk.filing(true), "operator");
            assertThat(store.accounts().find("clerk")).map(Account::mayFile).contains(true);

            store.accounts().put(clerk, "operator");
            assertThat(store.accounts().find("clerk")).map(Account::mayFile).contains(false);
            assertThat(store.journal().latest(2))
                    .extracting(entry -> entry.detail().endsWith(", may file"))
                    .containsExactly(false, true);
        }
    }

    @Test
    void aSecondAccountOfTheSameNameReplacesTheFirstOnTheRecord() {
        try (Store store = TestStore.open()) {
            store.accounts().put(new Account("clerk", "B", "Clerk", "one", CLEARANCE), "operator");
            store.accounts().put(new Account("clerk", "C", "Registrar", "two", CLEARANCE), "operator");

            assertThat(store.accounts().all()).extracting(Account::passwordHash).containsExactly("two");
            assertThat(store.journal().latest(10))
                    .extracting(Journal.Entry::action)
                    .containsExactly("account", "account");
        }
    }
}
