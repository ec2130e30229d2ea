package org.chancery.server.internal.pages;

import org.chancery.archive.SearchOrder;

/// The order of an answer as it stands in an address and on the page.
///
/// @param name in an address; empty where the address says nothing
/// @param text on the page
/// @param current whether the answer stands in it
record Order(String name, String text, boolean current) {
    /// The order of a name; by relevance where it is none.
    static SearchOrder named(String name) {
        for (SearchOrder order : SearchOrder.values()) {
            if (name(order).equals(name)) {
                return order;
            }
        }
        return SearchOrder.RELEVANCE;
    }

    static Order of(SearchOrder order, SearchOrder current) {
        return new Order(name(order), text(order), order.equals(current));
    }

    static String name(SearchOrder order) {
        return switch (order) {
            case RELEVANCE -> "";
            case NEWEST -> "newest";
            case OLDEST -> "oldest";
        };
    }

    private static String text(SearchOrder order) {
        return switch (order) {
            case RELEVANCE -> "Best match";
            case NEWEST -> "Newest";
            case OLDEST -> "Oldest";
        };
    }
}
