package org.chancery.server.internal.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.chancery.archive.UnseenPage;
import org.chancery.marking.Scheme;

@Schema(name = "Unseen", description = "One page of what a saved search finds that is new to the reader.")
record UnseenJson(
        SavedSearchJson search,
        @Schema(description = "This page, from 1.") int page,

        @Schema(description = "How many pages there are, at least one.")
        int pages,

        @Schema(description = "The join of all that this answer holds.")
        LabelJson label,

        @Schema(description = "At most twenty messages, the latest first.")
        List<SearchJson.Hit> hits) {
    static UnseenJson of(UnseenPage page, Scheme scheme) {
        return new UnseenJson(
                SavedSearchJson.of(page.search(), page.alert()),
                page.page(),
                page.pages(),
                LabelJson.of(page.label(), scheme),
                page.hits().stream().map(hit -> SearchJson.hit(hit, scheme)).toList());
    }
}
