package org.chancery.server.internal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.chancery.archive.Archive;
import org.chancery.marking.Scheme;
import org.chancery.server.internal.pages.MessageId;
import org.chancery.store.Account;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// `GET /api/messages/{id}`.
@RestController
@Tag(name = "Messages")
final class MessageApi {
    private final Archive archive;
    private final Scheme scheme;

    MessageApi(Archive archive, Scheme scheme) {
        this.archive = archive;
        this.scheme = scheme;
    }

    @Operation(
            summary = "Opens a message",
            description = "Gives the portions in the reader's sight. The reading is noted in the journal.")
    @ApiResponse(responseCode = "200", description = "The message, as far as the reader sees it.")
    @ApiResponse(
            responseCode = "404",
            description = "No such message, or none of it in the reader's sight: the two cannot be told apart.")
    @GetMapping(path = "/api/messages/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    MessageJson message(
            @Parameter(hidden = true) Account account,
            @Parameter(description = "The message's id, as a citation gives it.") @PathVariable("id") String id) {
        return MessageId.of(id)
                .flatMap(message -> archive.read(account.reader(), message))
                .map(view -> MessageJson.of(view, scheme))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
