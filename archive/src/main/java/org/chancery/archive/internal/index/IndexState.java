package org.chancery.archive.internal.index;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What a commit of the index notes about itself.
///
/// @param office the id of the database that it follows
/// @param position how far it has come in the log of changes; 0 where it holds nothing
/// @param last the portion that the change at that position is about; any where there is none
/// @param purge whether text that somebody may no longer read is still in its files
record IndexState(UUID office, long position, UUID last, boolean purge) {
    /// The form of the documents. An index of another form is built again.
    private static final String FORM = "3";

    private static final UUID NONE = new UUID(0, 0);

    /// Of an index that holds nothing.
    static IndexState empty(UUID office) {
        return new IndexState(office, 0, NONE, false);
    }

    /// What was noted, if it is of the office's index, in the form that this program writes.
    static Optional<IndexState> read(UUID office, Map<String, String> noted) {
        if (!FORM.equals(noted.get("form")) || !isOf(office, noted)) {
            return Optional.empty();
        }
        return Optional.of(new IndexState(
                office,
                Long.parseLong(noted.getOrDefault("position", "0")),
                UUID.fromString(noted.getOrDefault("last", NONE.toString())),
                Boolean.parseBoolean(noted.get("purge"))));
    }

    /// Whether a commit that noted this is of the office's index, whatever its form.
    static boolean isOf(UUID office, Map<String, String> noted) {
        return office.toString().equals(noted.get("office"));
    }

    Map<String, String> noted() {
        return Map.of(
                "form", FORM,
                "office", office.toString(),
                "position", Long.toString(position),
                "last", last.toString(),
                "purge", Boolean.toString(purge));
    }

    IndexState after(Changes changes) {
        return new IndexState(office, changes.position(), changes.last(), purge || changes.withdrawn());
    }

    IndexState purged() {
        return new IndexState(office, position, last, false);
    }
}
