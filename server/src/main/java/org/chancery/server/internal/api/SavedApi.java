package org.chancery.server.internal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.chancery.archive.SavedSearches;
import org.chancery.marking.Scheme;
import org.chancery.server.internal.pages.MessageId;
import org.chancery.store.Account;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// `GET /api/saved` and `GET /api/saved/{id}/new`.
@RestController
@Tag(name = "Saved searches")
final class SavedApi {
    private final SavedSearches searches;
    private final Scheme scheme;

    SavedApi(SavedSearches searches, Scheme scheme) {
        this.searches = searches;
        this.scheme = scheme;
    }

    @Operation(
            summary = "Lists the searches that the reader keeps",
            description = "By name, at most 100, each with how much of what it finds is new to the reader.")
    @GetMapping(path = "/api/saved", produces = MediaType.APPLICATION_JSON_VALUE)
    List<SavedSearchJson> list(@Parameter(hidden = true) Account account) {
        return searches.all(account.reader()).stream()
                .map(watched -> SavedSearchJson.of(watched.search(), watched.alert()))
                .toList();
    }

    @Operation(
            summary = "Gives what a saved search finds that is new to the reader",
            description =
                    "Asking does not count as seeing: what is new stays so until it is marked as seen on the page.")
    @ApiResponse(responseCode = "200", description = "What is new.")
    @ApiResponse(responseCode = "404", description = "The reader keeps no such search.")
    @GetMapping(path = "/api/saved/{id}/new", produces = MediaType.APPLICATION_JSON_VALUE)
    UnseenJson unseen(
            @Parameter(hidden = true) Account account,
            @Parameter(description = "The search's id.") @PathVariable("id") String id,
            @Parameter(description = "Which page, from 1 to 500.") @RequestParam(name = "page", defaultValue = "1")
                    int page) {
        return MessageId.of(id)
                .flatMap(search -> searches.unseen(account.reader(), search, page))
                .map(unseen -> UnseenJson.of(unseen, scheme))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
