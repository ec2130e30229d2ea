package org.chancery.server.internal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.chancery.archive.Archive;
import org.chancery.archive.SearchOrder;
import org.chancery.archive.SearchRequest;
import org.chancery.marking.Scheme;
import org.chancery.store.Account;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// `GET /api/search` and `GET /api/suggest`.
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
            description = "Words of a query stand in one passage, in any of their inflections; \"exact phrases\" in "
                    + "quotation marks; AND, OR, NOT, NEAR and brackets; fields such as tags:PREL, from:, to:, ref:, "
                    + "number:, dtg:2026-01..2026-03, mark:C//NF, subject:, caption: and precedence:. Passages outside "
                    + "the sight leave no trace in the answer. A query that is not understood is answered with a "
                    + "problem that says where and what to write instead.")
    @GetMapping(path = "/api/search", produces = MediaType.APPLICATION_JSON_VALUE)
    SearchJson search(
            @Parameter(hidden = true) Account account,
            @Parameter(description = "What to search for.", example = "\"joint patrol\" tags:PREL") @RequestParam("q")
                    String query,
            @Parameter(description = "Which page of the answer, from 1 to 500.")
                    @RequestParam(name = "page", defaultValue = "1")
                    int page,
            @Parameter(description = "In which order.") @RequestParam(name = "order", defaultValue = "RELEVANCE")
                    SearchOrder order,
            @Parameter(description = "Whether facets are counted.")
                    @RequestParam(name = "facets", defaultValue = "false")
                    boolean facets) {
        return SearchJson.of(archive.search(account.reader(), new SearchRequest(query, page, order, facets)), scheme);
    }

    @Operation(
            summary = "Completes a query",
            description = "Queries that complete the word or value at the end of one, from the reader's sight alone.")
    @GetMapping(path = "/api/suggest", produces = MediaType.APPLICATION_JSON_VALUE)
    List<String> suggest(
            @Parameter(hidden = true) Account account,
            @Parameter(description = "A query that is begun.", example = "tags:PR") @RequestParam("q") String query) {
        return archive.suggest(account.reader(), query);
    }
}
