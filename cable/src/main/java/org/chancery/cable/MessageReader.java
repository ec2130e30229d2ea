package org.chancery.cable;

import org.chancery.cable.internal.ClassPhrase;
import org.chancery.cable.internal.MessageAssembler;
import org.chancery.marking.Scheme;

/// Reads record messages: State telegrams with or without an archive's wrapper, and JANAP 128 messages with USMTF sets.
///
/// The reader is total: any bytes give a message; what departs from the rules is a finding; time and memory grow in
/// proportion to the bytes. It holds no state and can be used by any number of threads.
public final class MessageReader {
    private final Scheme scheme;
    private final ClassPhrase phrases;
    private final TagTable tags = TagTable.standard();

    /// A reader that reads markings by a scheme.
    public MessageReader(Scheme scheme) {
        this.scheme = scheme;
        this.phrases = new ClassPhrase(scheme);
    }

    /// Reads one message. [MessageSplitter] cuts a file that may hold more than one.
    public Message read(byte[] bytes) {
        Source source = Source.of(bytes);
        return new MessageAssembler(source.shared(), source, scheme, phrases, tags).message();
    }
}
