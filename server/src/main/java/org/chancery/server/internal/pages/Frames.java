package org.chancery.server.internal.pages;

import java.util.Optional;
import org.chancery.marking.Label;
import org.chancery.marking.Scheme;
import org.chancery.store.Account;

/// Makes the frame of a page from what it shows and who looks.
final class Frames {
    private final Scheme scheme;

    Frames(Scheme scheme) {
        this.scheme = scheme;
    }

    /// For a page that shows content under this label.
    Frame of(String title, Label label, Account account) {
        return frame(title, label, Optional.of(account));
    }

    /// For a page that shows no content: the lowest label.
    Frame empty(String title, Account account) {
        return frame(title, scheme.unclassified(), Optional.of(account));
    }

    /// For a page that shows no content, perhaps to nobody known.
    Frame empty(String title, Optional<Account> account) {
        return frame(title, scheme.unclassified(), account);
    }

    private Frame frame(String title, Label label, Optional<Account> account) {
        return new Frame(
                ShownText.of(title) + " · Chancery",
                scheme.writeBanner(label),
                Mark.level(label),
                account.map(Account::name).orElse(""),
                account.map(Account::mayFile).orElse(false),
                account.map(Account::title).orElse(""));
    }
}
