package org.chancery.bench.writing;

import java.util.ArrayList;
import java.util.List;
import org.chancery.bench.Volume;
import org.chancery.bench.traffic.Traffic;
import org.chancery.cable.MessageReader;
import org.chancery.cable.content.Content;
import org.chancery.cable.content.ContentReader;
import org.chancery.cable.write.TelegramWriter;
import org.chancery.marking.Scheme;
import org.chancery.marking.form.Outcome;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// Writing of telegrams in canonical form, from what canonical exercise traffic says: lines broken, pages turned,
/// all rules of writing kept.
@State(Scope.Thread)
public class WriteMessage {
    private static final int MESSAGES = 256;
    private static final int MOST_REFUSED = MESSAGES / 8;

    private final TelegramWriter writer = new TelegramWriter(Scheme.named("us"));
    private List<Content> contents = List.of();
    private int next;

    /// Takes the contents from messages, the lines of their paragraphs put together again. What the writer refuses is
    /// left out, and may be little only: a refusal is no writing.
    @Setup
    public void compose() {
        Scheme scheme = Scheme.named("us");
        MessageReader reader = new MessageReader(scheme);
        ContentReader said = new ContentReader(scheme);
        List<Content> accepted = new ArrayList<>(MESSAGES);
        for (byte[] bytes : Traffic.CANONICAL.first(MESSAGES + MOST_REFUSED)) {
            Content content = said.read(reader.read(bytes)).flowed();
            if (accepted.size() < MESSAGES && writer.write(content) instanceof Outcome.Done<byte[]>) {
                accepted.add(content);
            }
        }
        if (accepted.size() < MESSAGES) {
            throw new IllegalStateException("too many are refused");
        }
        contents = List.copyOf(accepted);
    }

    /// Writes one.
    @Benchmark
    public byte[] write(Volume volume) {
        if (writer.write(contents.get(next++ & (MESSAGES - 1))) instanceof Outcome.Done<byte[]>(byte[] bytes)) {
            volume.bytes += bytes.length;
            return bytes;
        }
        throw new IllegalStateException("refused");
    }
}
