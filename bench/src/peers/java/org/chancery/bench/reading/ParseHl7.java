package org.chancery.bench.reading;

import ca.uhn.hl7v2.DefaultHapiContext;
import ca.uhn.hl7v2.HL7Exception;
import ca.uhn.hl7v2.model.Message;
import ca.uhn.hl7v2.parser.PipeParser;
import org.chancery.bench.Volume;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/// HAPI: an ORU^R01 of 1.7 KB, from text, with the checks that are on by default.
@State(Scope.Thread)
public class ParseHl7 {
    private final String text = Sample.hl7();
    private final DefaultHapiContext context = new DefaultHapiContext();
    private final PipeParser parser = context.getPipeParser();

    /// Parses into a typed message.
    @Benchmark
    public Message parse(Volume volume) throws HL7Exception {
        volume.bytes += text.length();
        return parser.parse(text);
    }

    /// Lets its threads go.
    @TearDown
    public void close() throws Exception {
        context.close();
    }
}
