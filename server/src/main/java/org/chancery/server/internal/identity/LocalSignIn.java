package org.chancery.server.internal.identity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.chancery.server.Passwords;
import org.chancery.server.internal.identity.SignInThrottle.Attempt;
import org.chancery.store.Account;
import org.chancery.store.Accounts;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/// Checks a username and a password against the local accounts.
///
/// An unknown user costs the same work as a wrong password and gets the same answer. Checks run a few at a time: each
/// takes [Passwords] its memory.
final class LocalSignIn implements AuthenticationProvider {
    private static final int LONGEST_NAME = 100;
    private static final long PATIENCE_SECONDS = 10;

    private final Accounts accounts;
    private final Passwords passwords;
    private final SignInThrottle throttle;
    private final String nobodysHash;
    private final Semaphore slots =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));

    LocalSignIn(Accounts accounts, Passwords passwords, SignInThrottle throttle) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.nobodysHash = passwords.encode(UUID.randomUUID().toString());
    }

    @Override
    public Authentication authenticate(Authentication request) {
        String username = request.getName().strip().toLowerCase(Locale.ROOT);
        Object password = request.getCredentials();
        Attempt attempt = new Attempt(shortened(username), address(request));
        await();
        try {
            return check(username, password == null ? "" : password.toString(), attempt);
        } finally {
            slots.release();
        }
    }

    private Authentication check(String username, String password, Attempt attempt) {
        if (!throttle.admits(attempt)) {
            throw new TooManyAttemptsException();
        }
        Optional<Account> account = plausible(username) ? accounts.find(username) : Optional.empty();
        String hash = account.map(Account::passwordHash).orElse(nobodysHash);
        if (!passwords.matches(password, hash) || account.isEmpty()) {
            throttle.failed(attempt);
            throw new BadCredentialsException("Unknown user or wrong password");
        }
        throttle.succeeded(attempt);
        return UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(account.get().username(), hash), null, List.of());
    }

    private void await() {
        try {
            if (!slots.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new TooManyAttemptsException();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooManyAttemptsException();
        }
    }

    private static boolean plausible(String username) {
        return !username.isEmpty()
                && username.length() <= LONGEST_NAME
                && username.chars().noneMatch(Character::isISOControl);
    }

    private static String shortened(String username) {
        return username.substring(0, Math.min(username.length(), LONGEST_NAME));
    }

    private static String address(Authentication request) {
        return request.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
