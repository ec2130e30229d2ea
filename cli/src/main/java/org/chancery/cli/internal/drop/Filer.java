package org.chancery.cli.internal.drop;

import java.io.IOException;
import java.util.List;
import org.chancery.archive.ImportFile;
import org.chancery.archive.ImportListener;
import org.chancery.archive.ImportReport;

/// Files what was dropped. Filing the same again changes nothing.
@FunctionalInterface
public interface Filer {
    /// Files every message in these files and zip archives.
    ///
    /// @throws IOException where the archive cannot be used; then it may be tried again
    ImportReport file(List<ImportFile> files, ImportListener listener) throws IOException;
}
