package org.chancery.archive.internal.search;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.chancery.archive.MessageHit;
import org.chancery.archive.SearchOrder;
import org.chancery.archive.internal.index.Gathering;

/// One page of what a query finds, and how much it finds in all.
///
/// @param page messages in the order asked for, each with its best portions
record Hits(long messages, long portions, List<Found> page) {
    /// A message of the answer: its best portions, best first, and how many there are in all.
    record Found(UUID message, List<UUID> portions, int all) {}

    /// Best first.
    static Hits of(IndexSearcher searcher, Query query, long from, int size) throws IOException {
        Gathering gathered = searcher.search(query, new Gathering(MessageHit.SHOWN).collecting());
        return of(gathered, gathered.page(from, size));
    }

    /// In an order, and with a survey of all messages found.
    static Hits of(IndexSearcher searcher, Query query, Survey survey, SearchOrder order, long from, int size)
            throws IOException {
        Gathering gathered = new Gathering(MessageHit.SHOWN);
        searcher.search(query, new MultiCollectorManager(gathered.collecting(), survey.collecting()));
        List<Gathering.Found> page = order == SearchOrder.RELEVANCE
                ? gathered.page(from, size)
                : gathered.of(survey.page(order, from, size));
        return of(gathered, page);
    }

    /// These messages, all of which the query finds, in this order.
    ///
    /// @param messages by their numbers in the index
    static Hits of(IndexSearcher searcher, Query query, int[] messages) throws IOException {
        Gathering gathered = searcher.search(query, new Gathering(MessageHit.SHOWN).collecting());
        return of(gathered, gathered.of(messages));
    }

    private static Hits of(Gathering gathered, List<Gathering.Found> page) {
        List<Found> found = page.stream()
                .map(message -> new Found(message.message(), message.portions(), message.all()))
                .toList();
        return new Hits(gathered.messages(), gathered.portions(), found);
    }
}
