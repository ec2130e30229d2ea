package org.chancery.server.internal.pages;

import java.util.List;
import org.chancery.archive.Folder;

/// A folder in a list.
///
/// @param messages "3 messages", counted in the reader's sight
/// @param whose "yours, shared", "yours alone", "of tomas.brandt"
record FolderRow(String id, String name, Mark mark, String messages, String whose) {
    static FolderRow of(Folder folder) {
        return new FolderRow(
                folder.id().toString(),
                ShownText.of(folder.name()),
                Mark.of(folder.mark(), folder.label()),
                AnswerView.counted(folder.messages(), "message"),
                whose(folder));
    }

    static String whose(Folder folder) {
        if (folder.own()) {
            return folder.shared() ? "yours, shared with the office" : "yours alone";
        }
        return "shared by " + ShownText.of(folder.owner());
    }

    static List<FolderRow> all(List<Folder> folders) {
        return folders.stream().map(FolderRow::of).toList();
    }
}
