package org.chancery.server.twin;

import java.io.IOException;
import java.util.List;
import org.chancery.archive.Archive;
import org.chancery.archive.ImportFile;
import org.chancery.archive.ImportListener;
import org.chancery.archive.IntakeReport;
import org.chancery.store.Reader;

/// A leak in imports: who hands a message in is told that it is there, whether they see it or not.
final class IntakeLeak extends Leaky {
    IntakeLeak(Archive sound) {
        super(sound);
    }

    @Override
    public IntakeReport file(Reader reader, List<ImportFile> files, ImportListener listener) throws IOException {
        return fileSeeingAll(reader, files, listener);
    }
}
