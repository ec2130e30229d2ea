package org.chancery.cable.form;

import org.chancery.cable.Message;
import org.chancery.cable.content.Content;
import org.chancery.cable.content.ContentReader;
import org.chancery.cable.internal.form.MailForm;
import org.chancery.marking.Scheme;
import org.chancery.marking.form.Outcome;

/// Messages as mail (RFC 5322) with military header fields (RFC 6477) and a label (RFC 7444), and back.
///
/// What is written is read as the same content and written again as the same bytes; whatever would not be is
/// refused with place, rule and reason. Reading is total and bounded. Immutable, and may be shared by threads.
public final class MessageMail {
    /// The longest mail that is read, in bytes.
    public static final int LONGEST = 64 << 20;

    private final MailForm form;
    private final ContentReader contents;

    /// For messages whose markings are written by a scheme.
    public MessageMail(Scheme scheme) {
        this.form = new MailForm(scheme);
        this.contents = new ContentReader(scheme);
    }

    /// Writes a content: lines that end with CRLF, US-ASCII throughout.
    public Outcome<byte[]> write(Content content) {
        return form.write(content);
    }

    /// Writes what a message that was read says, the line breaks of its telegram undone.
    public Outcome<byte[]> write(Message message) {
        return form.write(contents.read(message).flowed());
    }

    /// Reads a mail: of text/plain, fields in any order, folded or not; with the body of this form.
    public Outcome<Content> read(byte[] mail) {
        return form.read(mail);
    }
}
