package org.chancery.server.internal.pages;

import java.nio.charset.StandardCharsets;
import org.chancery.archive.Archive;
import org.chancery.archive.SavedSearch;
import org.chancery.archive.SavedSearches;
import org.chancery.archive.SearchOrder;
import org.chancery.archive.SearchPage;
import org.chancery.archive.SearchRequest;
import org.chancery.marking.Scheme;
import org.chancery.store.Account;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// What a saved search finds, as a feed for its owner's programs.
@Controller
final class FeedController {
    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);

    private final SavedSearches searches;
    private final Archive archive;
    private final Scheme scheme;

    FeedController(SavedSearches searches, Archive archive, Scheme scheme) {
        this.searches = searches;
        this.archive = archive;
        this.scheme = scheme;
    }

    @GetMapping("/saved/{id}/feed.atom")
    ResponseEntity<byte[]> feed(Account account, @PathVariable("id") String id) {
        SavedSearch search = MessageId.of(id)
                .flatMap(saved -> searches.find(account.reader(), saved))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        SearchPage newest =
                archive.search(account.reader(), new SearchRequest(search.query(), 1, SearchOrder.NEWEST, false));
        return ResponseEntity.ok().contentType(ATOM).body(new AtomFeed(scheme).write(search, newest));
    }
}
