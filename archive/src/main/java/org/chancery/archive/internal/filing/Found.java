package org.chancery.archive.internal.filing;

import java.io.IOException;
import java.io.InputStream;
import org.chancery.archive.Refusal;

/// Takes what the sources of an import turn out to be.
interface Found {
    /// One more file, or entry of an archive, was met, whatever becomes of it.
    void met();

    /// Takes the content of the file that was met last.
    void take(String name, InputStream content) throws IOException;

    /// Something could not be taken.
    void refuse(Refusal refusal);
}
