package org.chancery.archive;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.store.Reader;

/// Folders in which people gather messages and write notes, each for themselves or for the office.
///
/// A folder's name and every note bear a label, and a message in a folder is there for whoever may cite it. A private
/// folder is its owner's. Whoever sees a shared one may put messages into it and write notes; each takes out what they
/// put in and deletes what they wrote; the owner takes out anything and deletes the whole. Bounds count what the person
/// sees. Where there is no folder of an id, and where it is not for the reader, the answer is one.
///
/// Marks are read as portion marks of the office's scheme ("C//NF"). Nobody writes above their own clearance. A note
/// about
/// a folder bears at least the folder's label; one about a message at least the join of all that the writer sees of it,
/// because what of it the note repeats cannot be told.
public interface Folders {
    /// Folders that one person makes.
    int MOST = 100;

    /// Messages that one person puts into one folder.
    int MOST_MESSAGES = 1_000;

    /// Notes that one person writes in one folder.
    int MOST_NOTES = 500;

    /// Notes that a folder shows, the latest ones.
    int MOST_NOTES_SHOWN = 1_000;

    /// Folders that are offered by their names alone.
    int MOST_NAMED = 100;

    /// Folders that a list shows.
    int MOST_LISTED = 1_000;

    /// Messages that a folder shows.
    int MOST_SHOWN = 200;

    /// Characters of a name.
    int LONGEST_NAME = 200;

    /// Characters of a note.
    int LONGEST_NOTE = 4_000;

    /// What a folder is to be.
    ///
    /// @param mark of the name
    /// @param shared with the office
    record Cover(String name, String mark, boolean shared) {}

    /// What a note is to say.
    ///
    /// @param mark empty for the least that it may bear
    record Writing(String mark, String text) {}

    /// The folders that the reader sees: their own first, then by name.
    List<Folder> all(Reader reader);

    /// The names of folders that a message may be put into, the reader's own first; at most [#MOST_NAMED].
    List<FolderName> names(Reader reader);

    /// Opens a folder; journalled where it is shared.
    Optional<FolderView> read(Reader reader, UUID folder);

    /// Makes a folder of the reader's own; journalled where it is shared.
    Outcome make(Reader reader, Cover cover);

    /// Gives a folder of the reader's own another name or mark, shares it or takes it back; journalled where it is or
    /// was
    /// shared.
    Outcome change(Reader reader, UUID folder, Cover cover);

    /// Deletes a folder of the reader's own with all notes in it, also those out of the reader's sight; journalled
    /// where
    /// it is shared. Whether there was one.
    boolean delete(Reader reader, UUID folder);

    /// Puts a message into a folder; that it is there already is no fault.
    Outcome put(Reader reader, UUID folder, UUID message);

    /// Takes a message out of a folder, with all notes about it there; whether it was there and the reader may.
    boolean takeOut(Reader reader, UUID folder, UUID message);

    /// Writes a note about a folder.
    Outcome note(Reader reader, UUID folder, Writing writing);

    /// Writes a note about a message in a folder.
    Outcome note(Reader reader, UUID folder, UUID message, Writing writing);

    /// Deletes a note of the reader's own; whether there was one.
    boolean deleteNote(Reader reader, UUID folder, UUID note);
}
