package org.chancery.server.internal.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.chancery.archive.Alert;
import org.chancery.archive.SavedSearch;
import org.chancery.archive.SearchOrder;

@Schema(name = "SavedSearch", description = "A search that the reader keeps.")
record SavedSearchJson(
        @Schema(description = "Random.") UUID id,
        @Schema(example = "Joint patrols") String name,
        @Schema(example = "\"joint patrol\" tags:PREL") String query,
        SearchOrder order,
        @Schema(description = "When it was saved.") Instant saved,

        @Schema(
                description = "Matching messages in the sight that the reader has not marked as seen; absent where it "
                        + "finds more than 10,000, or is not understood.")
        Optional<Long> unseen) {
    static SavedSearchJson of(SavedSearch search, Alert alert) {
        return new SavedSearchJson(
                search.id(),
                search.name(),
                search.query(),
                search.order(),
                search.savedAt(),
                alert instanceof Alert.Unseen(long messages) ? Optional.of(messages) : Optional.empty());
    }
}
