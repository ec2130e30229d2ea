package org.chancery.archive;

import java.util.Optional;
import java.util.function.Consumer;

/// Follows an import while it runs.
public interface ImportListener {
    /// The size of all files to come, in bytes.
    void starting(long bytes);

    /// That many bytes more have been dealt with.
    void advanced(long bytes);

    /// Something was not filed; the import goes on.
    void refused(Refusal refusal);

    /// Who is told each finding in the messages, filed now or before; nobody, unless a listener
    /// says otherwise.
    default Optional<Consumer<Noted>> noting() {
        return Optional.empty();
    }

    /// Hears nothing.
    static ImportListener none() {
        return new ImportListener() {
            @Override
            public void starting(long bytes) {}

            @Override
            public void advanced(long bytes) {}

            @Override
            public void refused(Refusal refusal) {}
        };
    }
}
