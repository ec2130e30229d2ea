package org.chancery.cli.internal.traffic;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.cable.Cut;
import org.chancery.cable.MessageReader;
import org.chancery.cable.MessageSplitter;
import org.chancery.cable.Source;
import org.chancery.cli.internal.input.Entries;
import org.chancery.cli.internal.input.Entry;

/// A stretch of the input that one thread works on: whole files, or messages of one.
final class Stretch<R> implements Callable<R> {
    /// A piece of the stretch.
    private sealed interface Piece {
        /// A file that this thread opens and cuts.
        record Whole(Entry.File file) implements Piece {}

        /// A message, or a refusal, that was cut already.
        record Part(String file, Cut cut) implements Piece {}

        /// A file that cannot be read.
        record Unread(String file, String why) implements Piece {}
    }

    private final MessageReader reader;
    private final Work<R> work;
    private final List<Piece> pieces = new ArrayList<>();
    private Optional<MessageSplitter> kept = Optional.empty();
    private long bytes;

    Stretch(MessageReader reader, Work<R> work) {
        this.reader = reader;
        this.work = work;
    }

    void add(Entry.File file) {
        pieces.add(new Piece.Whole(file));
        bytes += file.size();
    }

    void add(String file, Cut cut) {
        pieces.add(new Piece.Part(file, cut));
        bytes += cut instanceof Cut.Found found ? found.bytes().length : 0;
    }

    void add(String file, String why) {
        pieces.add(new Piece.Unread(file, why));
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    int size() {
        return pieces.size();
    }

    /// How many bytes of input it holds.
    long bytes() {
        return bytes;
    }

    @Override
    public R call() {
        R made = work.begin();
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Whole(Entry.File file) -> whole(file, made);
                case Piece.Part(String file, Cut cut) -> part(file, cut, made);
                case Piece.Unread(String file, String why) -> work.missing(made, file, why);
            }
        }
        return made;
    }

    private void whole(Entry.File file, R made) {
        try (InputStream stream = Files.newInputStream(file.path())) {
            MessageSplitter splitter = splitter(stream);
            for (Optional<Cut> cut = splitter.next(); cut.isPresent(); cut = splitter.next()) {
                part(file.name(), cut.get(), made);
            }
        } catch (IOException e) {
            work.missing(made, file.name(), Entries.why(e));
        }
    }

    /// Cuts a stream with the buffer of the file before.
    private MessageSplitter splitter(InputStream stream) {
        if (kept.isPresent()) {
            kept.get().restart(stream);
        } else {
            kept = Optional.of(new MessageSplitter(stream));
        }
        return kept.get();
    }

    private void part(String file, Cut cut, R made) {
        switch (cut) {
            case Cut.Found(byte[] bytes, long offset, int line) ->
                work.message(made, new Received(file, line, offset, reader.read(Source.handedOver(bytes))));
            case Cut.Refused refused -> work.refused(made, file, refused);
        }
    }
}
