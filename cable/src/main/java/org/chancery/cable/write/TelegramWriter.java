package org.chancery.cable.write;

import java.util.List;
import org.chancery.cable.Message;
import org.chancery.cable.content.Content;
import org.chancery.cable.content.ContentReader;
import org.chancery.cable.internal.write.Composer;
import org.chancery.marking.Scheme;
import org.chancery.marking.form.Outcome;

/// Writes telegrams in the canonical form of ACP 127 in its US variant: format lines 1 to 16, lines of 69 columns,
/// pages of 20 lines, sections of 100.
///
/// What is written is read back as what it was written from; whatever would not be, is refused with place, rule and
/// reason. A refusal leaves nothing written. Immutable, and may be shared by threads.
public final class TelegramWriter {
    private final Composer composer;
    private final ContentReader contents;

    /// A writer of telegrams with small letters in their text and lines that end with a line feed.
    public TelegramWriter(Scheme scheme) {
        this(scheme, Alphabet.TELEGRAM, LineEnd.LF);
    }

    /// A writer for a network.
    public TelegramWriter(Scheme scheme, Alphabet alphabet, LineEnd lineEnd) {
        this.composer = new Composer(scheme, alphabet, lineEnd);
        this.contents = new ContentReader(scheme);
    }

    /// A message that was read: its bytes, unchanged.
    public byte[] write(Message message) {
        return message.source().bytes();
    }

    /// A content as one message. One of several sections has the classification line again where each begins, and a
    /// page line at each page between, as relay stations and archives hand it on.
    public Outcome<byte[]> write(Content content) {
        return composer.whole(content);
    }

    /// A message with another content: its bytes, unchanged, where that is what it says already; else written anew.
    public Outcome<byte[]> write(Message message, Content content) {
        return contents.read(message).equals(content) ? new Outcome.Done<>(write(message)) : write(content);
    }

    /// A content as a station sends it: a message for each section, under one date-time group, each with the
    /// number of its section in format line 3, a number of its own in format line 1, and the captions.
    /// [Sections#join] puts them together again.
    public Outcome<List<byte[]>> sections(Content content) {
        return composer.sections(content);
    }
}
