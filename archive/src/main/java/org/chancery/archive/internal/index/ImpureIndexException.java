package org.chancery.archive.internal.index;

import java.io.IOException;
import java.io.Serial;
import org.apache.lucene.index.LeafReader;

/// A segment of the index holds other labels than the one it is stamped with, or none. Nothing is read from
/// such an index.
final class ImpureIndexException extends IOException {
    @Serial
    private static final long serialVersionUID = 1;

    ImpureIndexException(LeafReader segment) {
        super("the segment " + segment + " mixes labels");
    }
}
