package org.chancery.bench.reading;

import org.chancery.bench.Resource;

/// Invented messages of the formats that peers read and write, from the files beside this class.
public final class Sample {
    private Sample() {}

    /// A FIX 4.4 execution report of 332 bytes; in the file a bar stands for the separator.
    public static String fix() {
        return Resource.text(Sample.class, "execution-report.fix").strip().replace('|', '\1');
    }

    /// A SWIFT MT103 of 535 bytes.
    public static String swift() {
        return Resource.text(Sample.class, "mt103.fin").strip().replace("\n", "\r\n");
    }

    /// An HL7 2.5 ORU^R01 of 1.7 KB.
    public static String hl7() {
        return Resource.text(Sample.class, "oru.hl7").replace('\n', '\r');
    }
}
