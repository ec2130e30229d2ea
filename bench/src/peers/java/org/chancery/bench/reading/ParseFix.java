package org.chancery.bench.reading;

import org.chancery.bench.Volume;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import quickfix.ConfigError;
import quickfix.DataDictionary;
import quickfix.DefaultMessageFactory;
import quickfix.Message;
import quickfix.MessageUtils;

/// QuickFIX/J: an execution report of 332 bytes, from text.
@State(Scope.Thread)
public class ParseFix {
    private final String text = Sample.fix();
    private final DefaultMessageFactory factory = new DefaultMessageFactory();
    private final DataDictionary dictionary = dictionary();

    /// Parses into a typed message; checks length and checksum, as parsing does by itself.
    @Benchmark
    public Message parse(Volume volume) throws Exception {
        volume.bytes += text.length();
        return MessageUtils.parse(factory, dictionary, text);
    }

    /// The same, then checks fields and values against the dictionary.
    @Benchmark
    public Message parseAndCheck(Volume volume) throws Exception {
        Message message = parse(volume);
        dictionary.validate(message);
        return message;
    }

    private static DataDictionary dictionary() {
        try {
            return new DataDictionary("FIX44.xml");
        } catch (ConfigError e) {
            throw new IllegalStateException("QuickFIX/J brings its dictionary", e);
        }
    }
}
