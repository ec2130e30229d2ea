package org.chancery.archive.internal.search;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.chancery.archive.MessageHit;
import org.chancery.archive.internal.index.Gathering;

/// One page of what a query finds, and how much it finds in all.
///
/// @param page messages, best first, each with its best portions
record Hits(long messages, long portions, List<Found> page) {
    /// A message of the answer: its best portions, best first, and how many there are in all.
    record Found(UUID message, List<UUID> portions, int all) {}

    static Hits of(IndexSearcher searcher, Query query, long from, int size) throws IOException {
        Gathering gathered = searcher.search(query, new Gathering(MessageHit.SHOWN).collecting());
        List<Found> page = gathered.page(from, size).stream()
                .map(found -> new Found(found.message(), found.portions(), found.all()))
                .toList();
        return new Hits(gathered.messages(), gathered.portions(), page);
    }
}
