package org.chancery.bench.writing;

import ca.uhn.hl7v2.DefaultHapiContext;
import ca.uhn.hl7v2.HL7Exception;
import ca.uhn.hl7v2.model.Message;
import ca.uhn.hl7v2.model.v25.message.ORU_R01;
import org.chancery.bench.Volume;
import org.chancery.bench.reading.Sample;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/// HAPI: the ORU^R01 of 1.7 KB, to text.
@State(Scope.Thread)
public class WriteHl7 {
    private final DefaultHapiContext context = new DefaultHapiContext();
    private Message message = new ORU_R01();

    /// Parses what is to be written.
    @Setup
    public void parse() throws HL7Exception {
        message = context.getPipeParser().parse(Sample.hl7());
    }

    /// Writes all segments into a text.
    @Benchmark
    public String write(Volume volume) throws HL7Exception {
        String text = message.encode();
        volume.bytes += text.length();
        return text;
    }

    /// Lets its threads go.
    @TearDown
    public void close() throws Exception {
        context.close();
    }
}
