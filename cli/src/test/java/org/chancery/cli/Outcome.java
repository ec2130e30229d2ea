package org.chancery.cli;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.chancery.cli.internal.office.Place;
import org.chancery.cli.internal.terminal.Streams;

/// What a command that ran in this process ended with, and what it said.
record Outcome(int code, String out, String err) {
    static Outcome of(Place place, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = new Streams(InputStream.nullInputStream(), out, err, true, false);
        int code = Main.run(streams, place, Clock.systemUTC(), arguments);
        return new Outcome(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
