package org.chancery.server.internal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import org.chancery.archive.Archive;
import org.chancery.archive.SearchOrder;
import org.chancery.archive.SearchPage;
import org.chancery.archive.SearchRequest;
import org.chancery.marking.Scheme;
import org.chancery.store.Account;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.ObjectMapper;

/// `GET /api/export.csv`, `.jsonl` and `.zip`: what a query finds, to be taken away.
@RestController
@Tag(name = "Messages")
final class ExportApi {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType LINES = new MediaType("application", "jsonl", StandardCharsets.UTF_8);
    private static final MediaType ZIP = new MediaType("application", "zip");
    private static final String NAME = "answer";

    private final Archive archive;
    private final Scheme scheme;
    private final ObjectMapper mapper;

    ExportApi(Archive archive, Scheme scheme, ObjectMapper mapper) {
        this.archive = archive;
        this.scheme = scheme;
        this.mapper = mapper;
    }

    @Operation(
            summary = "Exports an answer as a table",
            description = "A row for each passage found, with its mark, at most 10,000 messages. A text that a "
                    + "spreadsheet would take for a formula has an apostrophe before it. Journalled.")
    @GetMapping(path = "/api/export.csv", produces = "text/csv")
    ResponseEntity<byte[]> table(
            @Parameter(hidden = true) Account account,
            @Parameter(description = "What to search for.") @RequestParam("q") String query,
            @Parameter(description = "In which order.") @RequestParam(name = "order", defaultValue = "RELEVANCE")
                    SearchOrder order) {
        return saved(AnswerTable.of(found(account, query, order)), CSV, "csv");
    }

    @Operation(
            summary = "Exports an answer as lines of JSON",
            description = "A message on each line, as a search gives it, at most 10,000. Journalled.")
    @GetMapping(path = "/api/export.jsonl", produces = "application/jsonl")
    ResponseEntity<byte[]> lines(
            @Parameter(hidden = true) Account account,
            @Parameter(description = "What to search for.") @RequestParam("q") String query,
            @Parameter(description = "In which order.") @RequestParam(name = "order", defaultValue = "RELEVANCE")
                    SearchOrder order) {
        StringBuilder lines = new StringBuilder();
        SearchJson.of(found(account, query, order), scheme)
                .hits()
                .forEach(hit -> lines.append(mapper.writeValueAsString(hit)).append('\n'));
        return saved(lines.toString(), LINES, "jsonl");
    }

    @Operation(
            summary = "Exports the messages of an answer as received",
            description = "A file for each message of which the reader sees every part, of at most 10,000 found and "
                    + "256 MB. Each counts as read.")
    @GetMapping(path = "/api/export.zip", produces = "application/zip")
    ResponseEntity<byte[]> messages(
            @Parameter(hidden = true) Account account,
            @Parameter(description = "What to search for.") @RequestParam("q") String query,
            @Parameter(description = "In which order.") @RequestParam(name = "order", defaultValue = "RELEVANCE")
                    SearchOrder order) {
        byte[] bytes =
                MessageFiles.of(found(account, query, order), message -> archive.bytes(account.reader(), message));
        return saved(bytes, ZIP, "zip");
    }

    /// @throws ResponseStatusException 400 where the query is not understood
    private SearchPage found(Account account, String query, SearchOrder order) {
        SearchPage page = archive.export(account.reader(), new SearchRequest(query, 1, order, false));
        if (page.problem().isPresent()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return page;
    }

    private static ResponseEntity<byte[]> saved(String text, MediaType type, String ending) {
        return saved(text.getBytes(StandardCharsets.UTF_8), type, ending);
    }

    private static ResponseEntity<byte[]> saved(byte[] bytes, MediaType type, String ending) {
        ContentDisposition name =
                ContentDisposition.attachment().filename(NAME + "." + ending).build();
        return ResponseEntity.ok()
                .contentType(type)
                .header("Content-Disposition", name.toString())
                .body(bytes);
    }
}
