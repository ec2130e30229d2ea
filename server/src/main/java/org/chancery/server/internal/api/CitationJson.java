package org.chancery.server.internal.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.chancery.archive.Citation;

@Schema(name = "Citation", description = "How a message is cited.")
record CitationJson(
        @Schema(description = "The message's id; random, says nothing of order or number.")
        UUID message,

        @Schema(description = "Its number, may be empty.", example = "PORTO SERENO 887")
        String reference,

        @Schema(description = "Its date-time group as an instant, where it is a valid one.")
        Optional<Instant> sent,

        @Schema(description = "Its date-time group as written, may be empty.", example = "140930Z MAR 25")
        String dtg,

        @Schema(description = "Who sent it, as written, may be empty.")
        String originator) {

    static CitationJson of(Citation citation) {
        return new CitationJson(
                citation.message(), citation.reference(), citation.dtg(), citation.dtgText(), citation.originator());
    }
}
