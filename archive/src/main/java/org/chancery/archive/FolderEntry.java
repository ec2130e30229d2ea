package org.chancery.archive;

import java.util.List;

/// A message in a folder, as far as the reader sees of it.
///
/// @param message how to cite it, under the least restricted label by which the reader may
/// @param notes the notes about it in the sight, in the order of writing
/// @param removable whether the reader may take it out: its putter and the folder's owner may
/// @param least the mark that a note of the reader's about it bears at least: all that the reader sees of the message
public record FolderEntry(LinkedMessage message, List<FolderNote> notes, boolean removable, String least) {
    public FolderEntry {
        notes = List.copyOf(notes);
    }
}
