package org.chancery.archive;

/// What an import did, in numbers. Every file that was met is in `files`, also one that could not be opened; every
/// message in it was filed, was there already, or was refused.
///
/// @param files files, and in the place of an archive its entries
/// @param filed messages that are new in the archive
/// @param known messages whose very bytes were in the archive
/// @param refused files or stretches of files that were not filed, each told to the [ImportListener]
/// @param unmarked filed messages that bear no marking at all, and are withheld until somebody marks them
/// @param errors findings of that severity in the filed messages
/// @param others findings of lesser severity
public record ImportReport(long files, long filed, long known, long refused, long unmarked, long errors, long others) {
    /// Nothing yet.
    public static final ImportReport NONE = new ImportReport(0, 0, 0, 0, 0, 0, 0);

    /// One file was met.
    public static ImportReport ofFile() {
        return new ImportReport(1, 0, 0, 0, 0, 0, 0);
    }

    /// One stretch was refused.
    public static ImportReport ofRefusal() {
        return new ImportReport(0, 0, 0, 1, 0, 0, 0);
    }

    /// The bytes of one message were there.
    public static ImportReport ofKnown() {
        return new ImportReport(0, 0, 1, 0, 0, 0, 0);
    }

    /// One message was filed.
    public static ImportReport ofFiled(boolean unmarked, int errors, int others) {
        return new ImportReport(0, 1, 0, 0, unmarked ? 1 : 0, errors, others);
    }

    /// Both together.
    public ImportReport plus(ImportReport more) {
        return new ImportReport(
                files + more.files,
                filed + more.filed,
                known + more.known,
                refused + more.refused,
                unmarked + more.unmarked,
                errors + more.errors,
                others + more.others);
    }
}
