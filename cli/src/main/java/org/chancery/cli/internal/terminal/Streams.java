package org.chancery.cli.internal.terminal;

import java.io.InputStream;
import java.io.OutputStream;

/// The standard streams of a command, and which of those it writes to a person sees.
///
/// @param outShown whether the standard output is a terminal; where that is not known, it is taken for one, so that
///     nothing unclean reaches it
/// @param errShown whether the standard error is a terminal; where that is not known, it is taken for none, so that no
///     progress is drawn into a file
public record Streams(InputStream in, OutputStream out, OutputStream err, boolean outShown, boolean errShown) {
    private static final char OUT = '1';
    private static final char ERR = '2';

    /// The streams, with what the launcher found out about them.
    ///
    /// @param terminals the digits of those that are terminals, as `12`; `-` where it is not known
    public static Streams of(InputStream in, OutputStream out, OutputStream err, String terminals) {
        boolean known = !terminals.equals("-");
        return new Streams(in, out, err, !known || terminals.indexOf(OUT) >= 0, known && terminals.indexOf(ERR) >= 0);
    }
}
