package org.chancery.server.internal.identity;

import java.util.Optional;
import org.chancery.store.Account;
import org.chancery.store.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// The account behind the request at hand, as it stands now: a clearance taken away is gone with the next request.
///
/// Gives controllers their [Account]; where the account was removed or its password changed since, the request counts
/// as
/// not signed in.
public final class Visitor implements HandlerMethodArgumentResolver {
    private final Accounts accounts;

    Visitor(Accounts accounts) {
        this.accounts = accounts;
    }

    /// The account, if anyone is signed in.
    public Optional<Account> current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn signedIn)) {
            return Optional.empty();
        }
        return accounts.find(signedIn.username())
                .filter(account -> account.passwordHash().equals(signedIn.passwordHash()));
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Account.class;
    }

    @Override
    public Account resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return current().orElseThrow(() -> new InsufficientAuthenticationException("The account no longer stands"));
    }
}
