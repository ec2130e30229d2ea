package org.chancery.bench.reading;

import java.util.List;
import org.chancery.bench.Volume;
import org.chancery.bench.traffic.Traffic;
import org.chancery.cable.Addressee;
import org.chancery.cable.CitedReference;
import org.chancery.cable.Message;
import org.chancery.cable.MessageReader;
import org.chancery.cable.Portion;
import org.chancery.cable.Source;
import org.chancery.marking.Scheme;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/// Reading of a message from its bytes, with all spans, labels and findings.
@State(Scope.Thread)
public class ReadMessage {
    private static final int MESSAGES = 256;

    /// What is read.
    @Param
    public Traffic traffic = Traffic.CANONICAL;

    private final MessageReader reader = new MessageReader(Scheme.named("us"));
    private List<byte[]> messages = List.of();
    private int next;

    /// Draws up the messages.
    @Setup
    public void compose() {
        messages = traffic.first(MESSAGES);
    }

    /// Reads one.
    @Benchmark
    public Message read(Volume volume) {
        return reader.read(Source.handedOver(one(volume)));
    }

    /// Reads one and asks it for everything that it says, in case that something waits to be asked for.
    @Benchmark
    public void readAndUse(Volume volume, Blackhole sink) {
        Message message = reader.read(Source.handedOver(one(volume)));
        sink.consume(message.originator());
        sink.consume(message.instant());
        sink.consume(message.precedence());
        sink.consume(message.reference());
        sink.consume(message.subject());
        sink.consume(message.captions());
        sink.consume(message.tags());
        sink.consume(message.label());
        sink.consume(message.findings());
        for (Addressee each : message.heading().to()) {
            sink.consume(each.name());
        }
        for (CitedReference each : message.body().fields().references()) {
            sink.consume(each.cited().text());
        }
        for (Portion each : message.portions()) {
            sink.consume(each.label());
            sink.consume(each.text(message.source()));
        }
    }

    private byte[] one(Volume volume) {
        byte[] bytes = messages.get(next++ & (MESSAGES - 1));
        volume.bytes += bytes.length;
        return bytes;
    }
}
