package org.chancery.bench.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.chancery.bench.Volume;
import org.chancery.bench.traffic.Traffic;
import org.chancery.cable.Cut;
import org.chancery.cable.MessageSplitter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/// Cutting of a stream of some 100 canonical messages; none is read.
@State(Scope.Thread)
public class CutStream {
    private static final int MESSAGES = 100;

    private byte[] stream = {};

    /// Puts the messages one behind the other.
    @Setup
    public void compose() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Traffic.CANONICAL.first(MESSAGES).forEach(all::writeBytes);
        stream = all.toByteArray();
    }

    /// Cuts all of it.
    @Benchmark
    public void cut(Volume volume, Blackhole sink) throws IOException {
        MessageSplitter splitter = new MessageSplitter(new ByteArrayInputStream(stream));
        for (Optional<Cut> cut = splitter.next(); cut.isPresent(); cut = splitter.next()) {
            sink.consume(cut);
        }
        volume.bytes += stream.length;
    }
}
