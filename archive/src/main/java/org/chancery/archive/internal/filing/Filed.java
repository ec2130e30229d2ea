package org.chancery.archive.internal.filing;

import java.util.UUID;
import org.chancery.archive.ImportReport;

/// What became of one message of an import.
///
/// @param id of the message in the archive
/// @param fresh whether it was filed now; else it counts as filed before
/// @param unmarked whether its bytes bear no marking at all
/// @param errors findings of that severity in it
/// @param others findings of lesser severity
public record Filed(UUID id, boolean fresh, boolean unmarked, int errors, int others) {
    ImportReport report() {
        return fresh ? ImportReport.ofFiled(unmarked, errors, others) : ImportReport.ofKnown();
    }
}
