package org.chancery.cable.content;

import org.chancery.cable.Message;
import org.chancery.cable.internal.write.Extract;
import org.chancery.marking.Scheme;

/// Takes from a message that was read what it says. Immutable, and may be shared by threads.
///
/// What has no place in a content is left out: an archive's wrapper, headings inside the text, a ministry's table,
/// lines that are none of the fields. A message that is to be kept whole is kept as its bytes.
public final class ContentReader {
    private final Extract extract;

    /// A reader for messages that were read by this scheme.
    public ContentReader(Scheme scheme) {
        this.extract = new Extract(scheme);
    }

    /// What the message says; lines of its paragraphs as they stand, without page lines.
    public Content read(Message message) {
        return extract.content(message);
    }
}
