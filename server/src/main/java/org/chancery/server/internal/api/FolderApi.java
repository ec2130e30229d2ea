package org.chancery.server.internal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.chancery.archive.Folders;
import org.chancery.marking.Scheme;
import org.chancery.server.internal.pages.MessageId;
import org.chancery.store.Account;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// `GET /api/folders` and `GET /api/folders/{id}`.
@RestController
@Tag(name = "Folders")
final class FolderApi {
    private final Folders folders;
    private final Scheme scheme;

    FolderApi(Folders folders, Scheme scheme) {
        this.folders = folders;
        this.scheme = scheme;
    }

    @Operation(
            summary = "Lists the folders that the reader sees",
            description = "The reader's own first, then those shared with the office, by name. Counts are made within "
                    + "the reader's sight.")
    @GetMapping(path = "/api/folders", produces = MediaType.APPLICATION_JSON_VALUE)
    List<FolderJson> list(@Parameter(hidden = true) Account account) {
        return folders.all(account.reader()).stream()
                .map(folder -> FolderJson.of(folder, scheme))
                .toList();
    }

    @Operation(
            summary = "Opens a folder",
            description = "Gives the messages and notes in the reader's sight. Of a shared folder the reading is noted "
                    + "in the journal.")
    @ApiResponse(responseCode = "200", description = "The folder, as far as the reader sees into it.")
    @ApiResponse(
            responseCode = "404",
            description = "No such folder, or it is not for the reader: the two cannot be told apart.")
    @GetMapping(path = "/api/folders/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    FolderJson.Open folder(
            @Parameter(hidden = true) Account account,
            @Parameter(description = "The folder's id.") @PathVariable("id") String id) {
        return MessageId.of(id)
                .flatMap(folder -> folders.read(account.reader(), folder))
                .map(view -> FolderJson.Open.of(view, scheme))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
