package org.chancery.server.internal.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.chancery.server.internal.intake.Imports;
import org.chancery.store.Account;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets uploads through only where they lead and from whom they may come, before a byte of them is
/// read.
///
/// The check of the form's token reads the whole form, and would else write anybody's upload to the
/// disk.
final class UploadGate extends OncePerRequestFilter {
    private static final String WHERE = "/import";
    private final Visitor visitor;

    UploadGate(Visitor visitor) {
        this.visitor = visitor;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null || !type.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean here =
                request.getMethod().equals("POST") && request.getServletPath().equals(WHERE);
        if (!here || visitor.current().filter(Account::mayFile).isEmpty()) {
            response.sendError(HttpStatus.FORBIDDEN.value());
        } else if (request.getContentLengthLong() > Imports.MOST_BYTES) {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        } else {
            chain.doFilter(request, response);
        }
    }
}
