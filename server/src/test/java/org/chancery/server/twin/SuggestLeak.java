package org.chancery.server.twin;

import java.util.List;
import org.chancery.archive.Archive;
import org.chancery.store.Reader;

/// A leak in completions: the words of what is withheld are offered too.
final class SuggestLeak extends Leaky {
    SuggestLeak(Archive sound) {
        super(sound);
    }

    @Override
    public List<String> suggest(Reader reader, String query) {
        return allSuggestions(query);
    }
}
