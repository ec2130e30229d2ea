package org.chancery.server.internal.api;

import org.chancery.store.Accounts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// `GET /health`, for whoever watches the machine: 200 while the store answers, 503 while it does not; no detail.
@RestController
final class HealthApi {
    private static final Logger LOG = LoggerFactory.getLogger(HealthApi.class);

    /// No account has such a name: it holds a blank.
    private static final String NOBODY = "no body";

    private final Accounts accounts;

    HealthApi(Accounts accounts) {
        this.accounts = accounts;
    }

    record Health(String status) {}

    @GetMapping(path = "/health", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Health> health() {
        try {
            var _ = accounts.find(NOBODY);
            return ResponseEntity.ok(new Health("UP"));
        } catch (RuntimeException e) {
            LOG.warn("The store does not answer", e);
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).body(new Health("DOWN"));
        }
    }
}
