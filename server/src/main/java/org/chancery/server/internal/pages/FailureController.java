package org.chancery.server.internal.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.chancery.server.internal.identity.Visitor;
import org.chancery.store.Account;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Every refusal and failure, as a page or as `application/problem+json` under `/api/`; says what, never why.
@Controller
final class FailureController implements ErrorController {
    private final Frames frames;
    private final Visitor visitor;

    FailureController(Frames frames, Visitor visitor) {
        this.frames = frames;
        this.visitor = visitor;
    }

    @RequestMapping("/error")
    Object failure(HttpServletRequest request) {
        HttpStatus status = status(request);
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (asked instanceof String path && path.startsWith("/api/")) {
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(ProblemDetail.forStatus(status));
        }
        ModelAndView page = new ModelAndView("failure", status);
        page.addObject("frame", frames.empty(title(status), signedIn()));
        page.addObject("title", title(status));
        page.addObject("advice", advice(status));
        return page;
    }

    /// The status that led here; asked for directly, this is no page.
    private static HttpStatus status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? Optional.ofNullable(HttpStatus.resolve(code)).orElse(HttpStatus.INTERNAL_SERVER_ERROR)
                : HttpStatus.NOT_FOUND;
    }

    private Optional<Account> signedIn() {
        try {
            return visitor.current();
        } catch (RuntimeException accountsOutOfReach) {
            return Optional.empty();
        }
    }

    private static String title(HttpStatus status) {
        if (status == HttpStatus.NOT_FOUND) {
            return "Nothing here";
        }
        if (status == HttpStatus.FORBIDDEN) {
            return "Not accepted";
        }
        return status.is4xxClientError() ? "Not understood" : "Chancery could not answer";
    }

    private static String advice(HttpStatus status) {
        if (status == HttpStatus.NOT_FOUND) {
            return "There is nothing at this address that you can open.";
        }
        if (status == HttpStatus.FORBIDDEN) {
            return "The form was too old, or did not come from this server. Go back, load the page again and repeat.";
        }
        return status.is4xxClientError()
                ? "The request was not one that Chancery knows. Nothing was changed."
                : "Something failed on the server, and was logged there. Nothing was changed. Try again in a minute.";
    }
}
