package org.chancery.archive;

/// A saved search with what it finds that is new to its owner.
public record WatchedSearch(SavedSearch search, Alert alert) {}
