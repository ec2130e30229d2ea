package org.chancery.bench.writing;

import org.chancery.bench.Volume;
import org.chancery.bench.reading.Sample;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import quickfix.ConfigError;
import quickfix.DataDictionary;
import quickfix.DefaultMessageFactory;
import quickfix.InvalidMessage;
import quickfix.Message;
import quickfix.MessageUtils;

/// QuickFIX/J: the execution report of 332 bytes, to text; nothing is checked.
@State(Scope.Thread)
public class WriteFix {
    private final Message message = message();

    /// Writes fields, length and checksum into a text, as is done before each sending.
    @Benchmark
    public String write(Volume volume) {
        String text = message.toString();
        volume.bytes += text.length();
        return text;
    }

    private static Message message() {
        try {
            return MessageUtils.parse(new DefaultMessageFactory(), new DataDictionary("FIX44.xml"), Sample.fix());
        } catch (ConfigError | InvalidMessage e) {
            throw new IllegalStateException("QuickFIX/J brings its dictionary, and reads the sample", e);
        }
    }
}
