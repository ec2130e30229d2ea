package org.chancery.cli.internal.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final long PATIENCE = 20_000_000_000L;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final PrintWriter writer = new PrintWriter(err, true, StandardCharsets.UTF_8);

    private Progress progress(boolean outShown, boolean errShown) {
        Streams streams =
                new Streams(InputStream.nullInputStream(), OutputStream.nullOutputStream(), err, outShown, errShown);
        return Progress.of(streams, true, "Reading", () -> 100L << 20);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aLineStandsAloneAboveTheBarAndTheBarIsWipedAtTheEnd() throws InterruptedException {
        try (Progress progress = progress(false, true)) {
            long until = System.nanoTime() + PATIENCE;
            while (!said().contains("Reading") && System.nanoTime() < until) {
                progress.advance(1 << 20);
                Thread.sleep(20);
            }
            assertThat(said()).contains("Reading");
            progress.say(writer, "one.txt: refused");
        }
        String[] lines = said().split("\n", -1);
        assertThat(lines).hasSize(2);
        assertThat(shown(lines[0])).isEqualTo("one.txt: refused");
        assertThat(shown(lines[1])).isBlank();
    }

    /// What a terminal shows of a line in which carriage returns write over it.
    private static String shown(String line) {
        StringBuilder shown = new StringBuilder();
        for (String part : line.split("\r", -1)) {
            shown.replace(0, Math.min(part.length(), shown.length()), part);
        }
        return shown.toString().stripTrailing();
    }

    @Test
    void nothingIsDrawnWhereNobodyWatchesOrTheOutputIsWatched() throws InterruptedException {
        try (Progress unseen = progress(false, false);
                Progress beside = progress(true, true)) {
            Thread.sleep(1100);
            unseen.advance(1);
            beside.advance(1);
            unseen.say(writer, "one.txt: refused");
        }
        assertThat(said().lines()).containsExactly("one.txt: refused");
    }
}
