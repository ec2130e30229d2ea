package org.chancery.server;

import org.chancery.archive.Archive;
import org.chancery.archive.Folders;
import org.chancery.archive.MessageArchive;
import org.chancery.archive.SavedSearches;
import org.chancery.archive.Traffic;
import org.chancery.store.Accounts;

/// What a server gives people to work with. All of it is the caller's, and stays open when the server is closed.
///
/// @param archive the messages
/// @param traffic when they were sent
/// @param searches the searches that people keep
/// @param folders the folders that people make
/// @param accounts who may sign in
public record Holdings(Archive archive, Traffic traffic, SavedSearches searches, Folders folders, Accounts accounts) {
    /// An archive, with what is told of it as a whole and what people keep over it.
    public static Holdings of(MessageArchive archive, Accounts accounts) {
        return new Holdings(archive, archive, archive.savedSearches(), archive.folders(), accounts);
    }
}
