package org.chancery.cli.internal.reading;

import org.chancery.cable.Cut;
import org.chancery.cli.internal.terminal.Printed;
import org.chancery.cli.internal.traffic.Work;

/// Work whose results are printed; what is refused and what is missing is told beside them.
///
/// @param <R> what is made of one stretch of the input
public interface PrintedWork<R extends PrintedWork.Made> extends Work<R> {
    /// What is made of one stretch.
    interface Made {
        /// What of it is printed.
        Printed printed();
    }

    @Override
    default void refused(R made, String file, Cut.Refused refused) {
        Asides.refused(made.printed(), file, refused);
    }

    @Override
    default void missing(R made, String file, String why) {
        Asides.missing(made.printed(), file, why);
    }
}
