package org.chancery.cable.internal.form;

import org.chancery.cable.content.Content;
import org.chancery.cable.form.FormRule;
import org.chancery.marking.Scheme;
import org.chancery.marking.form.Outcome;

/// Contents as mail and back.
public final class MailForm {
    private final Scheme scheme;
    private final MailLabel labels;

    public MailForm(Scheme scheme) {
        this.scheme = scheme;
        this.labels = new MailLabel(scheme);
    }

    /// What is written is read and compared before it is given.
    public Outcome<byte[]> write(Content content) {
        try {
            byte[] mail = MailOut.write(labels, content);
            Content read = MailIn.read(scheme, labels, mail);
            return read.equals(content)
                    ? new Outcome.Done<>(mail)
                    : refused(new Misfit(FormRule.NO_PLACE, place(content, read), "it would be read as another thing"));
        } catch (Misfit misfit) {
            return refused(misfit);
        }
    }

    public Outcome<Content> read(byte[] mail) {
        try {
            return new Outcome.Done<>(MailIn.read(scheme, labels, mail));
        } catch (Misfit misfit) {
            return refused(misfit);
        }
    }

    private static <T> Outcome<T> refused(Misfit misfit) {
        return new Outcome.Refused<>(misfit.refusal());
    }

    /// Where two contents differ first.
    private static String place(Content one, Content other) {
        if (!one.envelope().equals(other.envelope())) {
            return "heading";
        }
        if (!one.text().title().equals(other.text().title())) {
            return "classification, number, captions or passing lines";
        }
        if (!one.text().fields().equals(other.text().fields())) {
            return "fields of the text";
        }
        for (int i = 0; i < one.text().paragraphs().size(); i++) {
            boolean same = i < other.text().paragraphs().size()
                    && one.text()
                            .paragraphs()
                            .get(i)
                            .equals(other.text().paragraphs().get(i));
            if (!same) {
                return "paragraph " + (i + 1);
            }
        }
        return "end of the text";
    }
}
