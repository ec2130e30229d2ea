package org.chancery.cable;

import org.chancery.cable.internal.ClassPhrase;
import org.chancery.cable.internal.MessageAssembler;
import org.chancery.cable.internal.Tables;
import org.chancery.cable.internal.Texts;
import org.chancery.cable.internal.WarningLetters;
import org.chancery.marking.Scheme;

/// Reads record messages: State telegrams with or without an archive's wrapper, and JANAP 128 messages with USMTF sets.
///
/// The reader is total: any bytes give a message; what departs from the rules is a finding; time and memory grow in
/// proportion to the bytes. It keeps texts that come again, which changes nothing of what is read, and can be used by
/// any number of threads.
public final class MessageReader {
    private final Tables tables;

    /// A reader that reads markings by a scheme.
    public MessageReader(Scheme scheme) {
        this.tables = new Tables(
                scheme, new ClassPhrase(scheme), new WarningLetters(scheme), TagTable.standard(), new Texts());
    }

    /// Reads one message. [MessageSplitter] cuts a file that may hold more than one.
    public Message read(byte[] bytes) {
        return read(Source.of(bytes));
    }

    /// Reads one message from a source, which the message keeps.
    public Message read(Source source) {
        return new MessageAssembler(source.shared(), source, tables).message();
    }
}
