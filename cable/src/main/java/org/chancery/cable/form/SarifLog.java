package org.chancery.cable.form;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.chancery.cable.Cut;
import org.chancery.cable.Message;
import org.chancery.cable.form.MessageDocument.Origin;
import org.chancery.cable.internal.form.SarifOut;
import org.chancery.marking.Finding;

/// A SARIF 2.1.0 log of findings, which is written to a stream while files are read.
///
/// The log has one run. Its tool lists every rule of the catalogues with id, title, help and source; each finding
/// is a result with its level (an error `error`, a doubt `warning`, a legacy form `note`), the file, lines and
/// columns from 1, and bytes of the file from 0. Columns count UTF-16 code units. Texts are plain: what would be
/// a placeholder or a link in them is escaped (SARIF 2.1.0 §3.11.5 and 3.11.6). For one thread.
///
/// A log is whole once [#end] was called. One that broke off is no JSON, so that nothing takes it for all there was.
public final class SarifLog {
    private final SarifOut out;
    private final OutputStream stream;
    private boolean ended;

    /// Begins a log on a stream, which stays the caller's to close.
    ///
    /// @param version the version of the program that the log names
    /// @throws IOException where the stream cannot be written to
    public SarifLog(OutputStream stream, String version) throws IOException {
        this.stream = stream;
        this.out = new SarifOut();
        out.begin(version);
        out.to(stream);
    }

    /// Writes findings about a message.
    ///
    /// @param origin where the message stands: its file's name becomes a relative URI, or a `file:` URI where it
    ///     begins with a slash
    /// @param findings with places in bytes of the message
    /// @throws IOException where the stream cannot be written to
    /// @throws IllegalArgumentException where a place lies outside the message
    public void write(Message message, Origin origin, List<Finding> findings) throws IOException {
        open();
        for (Finding finding : findings) {
            int length = message.source().length();
            if (finding.start() < 0 || finding.end() < finding.start() || finding.end() > length) {
                throw new IllegalArgumentException("not within " + length + " bytes: " + finding);
            }
        }
        out.results(message, origin, findings);
        out.to(stream);
    }

    /// Writes that bytes of a file were refused as a message: an error.
    ///
    /// @throws IOException where the stream cannot be written to
    public void write(Cut.Refused refused, String file) throws IOException {
        open();
        out.refusal(refused, file);
        out.to(stream);
    }

    /// Ends the log; nothing more is written to it.
    ///
    /// @throws IOException where the stream cannot be written to
    public void end() throws IOException {
        open();
        ended = true;
        out.end();
        out.to(stream);
        stream.flush();
    }

    private void open() {
        if (ended) {
            throw new IllegalStateException("the log has ended");
        }
    }
}
