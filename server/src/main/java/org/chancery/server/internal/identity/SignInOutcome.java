package org.chancery.server.internal.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/// Where a browser is sent: to sign in, back to what was asked for, or to try again.
final class SignInOutcome
        implements AuthenticationEntryPoint, AuthenticationSuccessHandler, AuthenticationFailureHandler {
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        String query = request.getQueryString();
        String asked = query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
        boolean comesBack = request.getMethod().equals("GET");
        response.sendRedirect(LocalTarget.of(comesBack ? asked : "/").signIn());
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication signedIn) throws IOException {
        response.sendRedirect(LocalTarget.of(request.getParameter("next")).path());
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        String why = cause instanceof TooManyAttemptsException ? "wait" : "failed";
        response.sendRedirect(LocalTarget.of(request.getParameter("next")).signIn(why));
    }
}
