package org.chancery.server.internal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.chancery.archive.Archive;
import org.chancery.archive.SearchRequest;
import org.chancery.marking.Scheme;
import org.chancery.store.Account;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// `GET /api/search`.
@RestController
@Tag(name = "Messages")
final class SearchApi {
    private final Archive archive;
    private final Scheme scheme;

    SearchApi(Archive archive, Scheme scheme) {
        this.archive = archive;
        this.scheme = scheme;
    }

    @Operation(
            summary = "Searches the passages in the reader's sight",
            description = "All words must stand in one passage; \"exact phrases\" in quotation marks, `|` for or, `-` "
                    + "before a word for not. Passages outside the sight leave no trace in the answer.")
    @GetMapping(path = "/api/search", produces = MediaType.APPLICATION_JSON_VALUE)
    SearchJson search(
            @Parameter(hidden = true) Account account,
            @Parameter(description = "What to search for.", example = "\"joint patrol\" boats") @RequestParam("q")
                    String query,
            @Parameter(description = "Which page of the answer, from 1 to 500.")
                    @RequestParam(name = "page", defaultValue = "1")
                    int page) {
        return SearchJson.of(archive.search(account.reader(), new SearchRequest(query, page)), scheme);
    }
}
