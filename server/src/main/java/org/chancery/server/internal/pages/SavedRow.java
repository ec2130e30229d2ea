package org.chancery.server.internal.pages;

import java.util.Locale;
import org.chancery.archive.Alert;
import org.chancery.archive.SavedSearch;
import org.chancery.archive.WatchedSearch;

/// A saved search in the list of its owner's.
///
/// @param name as shown
/// @param typed the name as it was typed, for the form that changes it
/// @param query as shown
/// @param asked the query as it stands in an address
/// @param order its name in an address, empty where the address says nothing
/// @param ordered "Newest"
/// @param alert "3 new", "nothing new", or why that cannot be told
/// @param fresh whether there is something new
record SavedRow(
        String id,
        String name,
        String typed,
        String query,
        String asked,
        String order,
        String ordered,
        String alert,
        boolean fresh) {
    static SavedRow of(WatchedSearch watched) {
        return of(watched.search(), watched.alert());
    }

    static SavedRow of(SavedSearch search, Alert alert) {
        return new SavedRow(
                search.id().toString(),
                ShownText.of(search.name()),
                search.name(),
                ShownText.of(search.query()),
                search.query(),
                Order.name(search.order()),
                Order.of(search.order(), search.order()).text(),
                text(alert),
                alert instanceof Alert.Unseen(long messages) && messages > 0);
    }

    private static String text(Alert alert) {
        return switch (alert) {
            case Alert.Unseen(long messages) ->
                messages == 0 ? "nothing new" : String.format(Locale.UK, "%,d new", messages);
            case Alert.TooMany() -> "finds too much to tell what is new";
            case Alert.NotUnderstood() -> "not understood any more";
        };
    }
}
