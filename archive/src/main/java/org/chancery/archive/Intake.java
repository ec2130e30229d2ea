package org.chancery.archive;

import java.io.IOException;
import java.util.List;
import org.chancery.store.Reader;

/// Where a person with an account hands in messages.
public interface Intake {
    /// Files every message in these files and zip archives, of whatever label, and tells the reader
    /// of it what they
    /// may see. Neither the answer nor what the reader finds afterwards follows from anything filed
    /// that they
    /// cannot see: the same bytes may be filed again where they do not see all of what is there
    /// (adr 0011).
    ///
    /// Handing the same in again changes nothing.
    ///
    /// @param listener hears of each refusal, also of those that the report has no room for
    /// @throws IOException where the index cannot follow what was filed; a file that cannot be read
    ///     is a refusal
    IntakeReport file(Reader reader, List<ImportFile> files, ImportListener listener) throws IOException;
}
