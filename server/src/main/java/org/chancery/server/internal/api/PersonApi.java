package org.chancery.server.internal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.chancery.store.Account;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// `GET /api/me`.
@RestController
@Tag(name = "Account")
final class PersonApi {
    @Operation(summary = "Tells who is asking and what they may read")
    @GetMapping(path = "/api/me", produces = MediaType.APPLICATION_JSON_VALUE)
    PersonJson me(@Parameter(hidden = true) Account account) {
        return PersonJson.of(account);
    }
}
