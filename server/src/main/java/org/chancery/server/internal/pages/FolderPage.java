package org.chancery.server.internal.pages;

import java.util.List;
import org.chancery.archive.Folder;
import org.chancery.archive.FolderEntry;
import org.chancery.archive.FolderNote;
import org.chancery.archive.FolderView;

/// A folder as its page shows it.
///
/// @param typed the name as it was typed, for the form that changes it
/// @param summary "3 messages · yours alone"
/// @param more "and 12 more messages", may be empty
record FolderPage(
        String id,
        String name,
        String typed,
        Mark mark,
        boolean shared,
        boolean own,
        String summary,
        List<Entry> entries,
        List<Note> notes,
        boolean older,
        String more) {
    /// A message in the folder.
    ///
    /// @param least the mark that a note about it bears at least
    record Entry(LinkRow message, List<Note> notes, boolean removable, String least) {}

    /// A note.
    record Note(String id, Mark mark, String author, String when, List<ShownText.Line> lines, boolean own) {}

    static FolderPage of(FolderView view) {
        Folder folder = view.folder();
        return new FolderPage(
                folder.id().toString(),
                ShownText.of(folder.name()),
                folder.name(),
                Mark.of(folder.mark(), folder.label()),
                folder.shared(),
                folder.own(),
                AnswerView.counted(folder.messages(), "message") + " · " + FolderRow.whose(folder),
                view.entries().stream().map(FolderPage::entry).toList(),
                view.notes().stream().map(FolderPage::note).toList(),
                view.older(),
                view.more() > 0 ? "and " + AnswerView.counted(view.more(), "earlier message") : "");
    }

    private static Entry entry(FolderEntry entry) {
        return new Entry(
                LinkRow.of(entry.message()),
                entry.notes().stream().map(FolderPage::note).toList(),
                entry.removable(),
                entry.least());
    }

    private static Note note(FolderNote note) {
        return new Note(
                note.id().toString(),
                Mark.of(note.mark(), note.label()),
                ShownText.of(note.author()),
                Dates.of(note.writtenAt()),
                ShownText.lines(note.text()),
                note.own());
    }
}
