package org.chancery.server.internal.pages;

import java.util.List;
import org.chancery.archive.FolderName;
import org.chancery.marking.Label;

/// A folder in the form that puts a message into one.
///
/// @param name with its mark: "Harbor dialogue (U)"
record FolderChoice(String id, String name) {
    /// The folders whose names a page may show without bearing more than it does.
    static List<FolderChoice> admitted(List<FolderName> folders, Label page) {
        return folders.stream()
                .filter(folder -> page.dominates(folder.label()))
                .map(folder -> new FolderChoice(
                        folder.id().toString(), ShownText.of(folder.name()) + " (" + folder.mark() + ")"))
                .toList();
    }
}
