package org.chancery.cable;

import org.chancery.cable.internal.ClassPhrase;
import org.chancery.cable.internal.MessageAssembler;
import org.chancery.cable.internal.Tables;
import org.chancery.cable.internal.WarningLetters;
import org.chancery.marking.Scheme;

/// Reads record messages: State telegrams with or without an archive's wrapper, and JANAP 128 messages with USMTF sets.
///
/// The reader is total: any bytes give a message; what departs from the rules is a finding; time and memory grow in
/// proportion to the bytes. It holds no state and can be used by any number of threads.
public final class MessageReader {
    private final Tables tables;

    /// A reader that reads markings by a scheme.
    public MessageReader(Scheme scheme) {
        this.tables = new Tables(scheme, new ClassPhrase(scheme), new WarningLetters(scheme), TagTable.standard());
    }

    /// Reads one message. [MessageSplitter] cuts a file that may hold more than one.
    public Message read(byte[] bytes) {
        Source source = Source.of(bytes);
        return new MessageAssembler(source.shared(), source, tables).message();
    }
}
