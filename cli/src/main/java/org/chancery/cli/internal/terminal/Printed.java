package org.chancery.cli.internal.terminal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.chancery.cli.internal.ExitCode;

/// What a stretch of the input comes to on the standard output and the standard error, in the order in which it was
/// said, and how grave it is. Filled by one thread, printed by another.
public final class Printed {
    /// A line for the standard error, and how much of the output comes before it.
    private record Aside(long at, String line) {}

    private final Chunks out = new Chunks();
    private final List<Aside> asides = new ArrayList<>();
    private ExitCode worst = ExitCode.OK;

    /// Takes bytes for the standard output that are safe to show.
    public Chunks out() {
        return out;
    }

    /// Says a text on the standard output, cleaned.
    public void say(String text) {
        byte[] bytes = CleanWriter.clean(text).getBytes(StandardCharsets.UTF_8);
        out.write(bytes, 0, bytes.length);
    }

    /// Says a line on the standard error.
    public void aside(String line, ExitCode code) {
        asides.add(new Aside(out.size(), line));
        end(code);
    }

    /// Makes the end no better than this.
    public void end(ExitCode code) {
        worst = worst.worse(code);
    }

    /// How grave it is.
    public ExitCode worst() {
        return worst;
    }

    /// Prints it.
    ///
    /// @param err takes each line for the standard error
    public void print(Output to, Consumer<String> err) {
        long from = 0;
        for (Aside aside : asides) {
            out.writeTo(to, from, aside.at());
            from = aside.at();
            to.flush();
            err.accept(aside.line());
        }
        out.writeTo(to, from, out.size());
    }
}
