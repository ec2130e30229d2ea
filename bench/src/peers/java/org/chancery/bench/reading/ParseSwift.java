package org.chancery.bench.reading;

import com.prowidesoftware.swift.model.mt.mt1xx.MT103;
import org.chancery.bench.Volume;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// Prowide Core: an MT103 of 535 bytes, from text; nothing is checked.
@State(Scope.Thread)
public class ParseSwift {
    private final String text = Sample.swift();

    /// Parses into a typed message.
    @Benchmark
    public MT103 parse(Volume volume) {
        volume.bytes += text.length();
        return MT103.parse(text);
    }
}
