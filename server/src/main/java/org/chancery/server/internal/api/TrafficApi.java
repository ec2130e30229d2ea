package org.chancery.server.internal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.chancery.archive.Traffic;
import org.chancery.archive.TrafficRequest;
import org.chancery.archive.TrafficView;
import org.chancery.marking.Scheme;
import org.chancery.server.internal.pages.Days;
import org.chancery.store.Account;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// `GET /api/traffic` and `/api/traffic.csv`.
@RestController
@Tag(name = "Messages")
final class TrafficApi {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Traffic traffic;
    private final Scheme scheme;

    TrafficApi(Traffic traffic, Scheme scheme) {
        this.traffic = traffic;
        this.scheme = scheme;
    }

    @Operation(
            summary = "Counts messages by time, precedence and originator",
            description = "Messages in the reader's sight, each once, under the highest precedence seen of it; each "
                    + "count with the query that finds these messages. With bursts, and, where no query is given, with "
                    + "the numbers that are missing between those seen: not received, or not in the sight.")
    @GetMapping(path = "/api/traffic", produces = MediaType.APPLICATION_JSON_VALUE)
    TrafficJson traffic(
            @Parameter(hidden = true) Account account,
            @Parameter(description = "Which messages; all where it is blank.")
                    @RequestParam(name = "q", defaultValue = "")
                    String query,
            @Parameter(description = "The first day.", example = "2026-03-01")
                    @RequestParam(name = "from", defaultValue = "")
                    String from,
            @Parameter(description = "The last day.", example = "2026-03-31")
                    @RequestParam(name = "to", defaultValue = "")
                    String to) {
        return TrafficJson.of(found(account, query, from, to), scheme);
    }

    @Operation(
            summary = "Counts messages by time and precedence, as a table",
            description = "A row for each stretch of the period, a column for each precedence.")
    @GetMapping(path = "/api/traffic.csv", produces = "text/csv")
    ResponseEntity<byte[]> table(
            @Parameter(hidden = true) Account account,
            @Parameter(description = "Which messages; all where it is blank.")
                    @RequestParam(name = "q", defaultValue = "")
                    String query,
            @Parameter(description = "The first day.") @RequestParam(name = "from", defaultValue = "") String from,
            @Parameter(description = "The last day.") @RequestParam(name = "to", defaultValue = "") String to) {
        TrafficView view = found(account, query, from, to);
        if (view.problem().isPresent()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        ContentDisposition name =
                ContentDisposition.attachment().filename("traffic.csv").build();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header("Content-Disposition", name.toString())
                .body(TrafficTable.of(view).getBytes(StandardCharsets.UTF_8));
    }

    private TrafficView found(Account account, String query, String from, String to) {
        return traffic.traffic(account.reader(), new TrafficRequest(query, day(from), day(to)));
    }

    /// @throws ResponseStatusException 400 where something is given that is no day
    private static Optional<LocalDate> day(String text) {
        Optional<LocalDate> day = Days.of(text);
        if (day.isEmpty() && !text.isBlank()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return day;
    }
}
