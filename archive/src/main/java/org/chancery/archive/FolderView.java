package org.chancery.archive;

import java.util.List;
import org.chancery.marking.Label;

/// A folder opened by one reader: the messages and notes in the sight, and nothing of the rest.
///
/// @param entries the latest messages first; at most [Folders#MOST_SHOWN]
/// @param notes about the folder, in the order of writing
/// @param older whether there are notes in the sight, older than all that are shown, of which there are at most
/// [Folders#MOST_NOTES_SHOWN]
/// @param label the join of all that is shown, for the page's own banner
public record FolderView(Folder folder, List<FolderEntry> entries, List<FolderNote> notes, boolean older, Label label) {
    public FolderView {
        entries = List.copyOf(entries);
        notes = List.copyOf(notes);
    }

    /// How many further messages there are in the sight.
    public long more() {
        return folder.messages() - entries.size();
    }
}
