package org.chancery.server.internal.pages;

/// The number of a page as it stands in an address.
public final class PageNumber {
    private PageNumber() {}

    /// The number; the first page where it is none.
    public static int of(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
