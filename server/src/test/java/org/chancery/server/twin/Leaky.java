package org.chancery.server.twin;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.archive.Archive;
import org.chancery.archive.ImportFile;
import org.chancery.archive.ImportListener;
import org.chancery.archive.IntakeReport;
import org.chancery.archive.MessageView;
import org.chancery.archive.SearchPage;
import org.chancery.archive.SearchRequest;
import org.chancery.store.Reader;

/// An archive behind which a leak is planted: what a subclass does not change is answered as it should be. It can look
/// through the eyes of a reader who sees everything.
abstract class Leaky implements Archive {
    private static final Reader ALL = new Reader("everything", Ground.everything());

    private final Archive sound;

    Leaky(Archive sound) {
        this.sound = sound;
    }

    /// How many portions match that this reader does not see.
    final long withheld(Reader reader, String query) {
        SearchRequest request = new SearchRequest(query, 1);
        return sound.search(ALL, request).portions()
                - sound.search(reader, request).portions();
    }

    /// How many portions are withheld in all.
    final long withheld(Reader reader) {
        return withheld(reader, "exercise");
    }

    final Optional<MessageView> whole(UUID message) {
        return sound.read(ALL, message);
    }

    final Optional<byte[]> allBytes(UUID message) {
        return sound.bytes(ALL, message);
    }

    @Override
    public SearchPage search(Reader reader, SearchRequest request) {
        return sound.search(reader, request);
    }

    /// Completions of a query from all that is filed.
    final List<String> allSuggestions(String query) {
        return sound.suggest(ALL, query);
    }

    @Override
    public SearchPage export(Reader reader, SearchRequest request) {
        return sound.export(reader, request);
    }

    @Override
    public List<String> suggest(Reader reader, String query) {
        return sound.suggest(reader, query);
    }

    @Override
    public IntakeReport file(Reader reader, List<ImportFile> files, ImportListener listener) throws IOException {
        return sound.file(reader, files, listener);
    }

    /// Files as if the reader saw everything.
    final IntakeReport fileSeeingAll(Reader reader, List<ImportFile> files, ImportListener listener)
            throws IOException {
        return sound.file(new Reader(reader.name(), ALL.clearance()), files, listener);
    }

    @Override
    public Optional<MessageView> read(Reader reader, UUID message) {
        return sound.read(reader, message);
    }

    @Override
    public Optional<byte[]> bytes(Reader reader, UUID message) {
        return sound.bytes(reader, message);
    }

    @Override
    public final void close() {
        sound.close();
    }
}
