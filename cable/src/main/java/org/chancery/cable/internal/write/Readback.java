package org.chancery.cable.internal.write;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chancery.cable.MessageReader;
import org.chancery.cable.content.Content;
import org.chancery.cable.content.Envelope;
import org.chancery.cable.content.Paragraph;
import org.chancery.cable.content.Text;
import org.chancery.cable.content.TextFields;
import org.chancery.cable.write.WriteRule;
import org.chancery.marking.Scheme;
import org.chancery.marking.form.Refusal;

/// Reads what was written and compares it with what was to be written.
final class Readback {
    private final MessageReader reader;
    private final Extract extract;

    Readback(Scheme scheme, MessageReader reader) {
        this.reader = reader;
        this.extract = new Extract(scheme);
    }

    /// The first difference; empty where there is none.
    Optional<Refusal> check(Content content, byte[] bytes) {
        Content wanted = Laid.out(content);
        Content read = extract.content(reader.read(bytes)).flowed();
        return wanted.equals(read) ? Optional.empty() : Optional.of(difference(wanted, read));
    }

    private static Refusal difference(Content wanted, Content read) {
        String place = place(wanted, read);
        return WriteRule.READS_OTHERWISE.at(place, "a reader would take it for something else");
    }

    private static String place(Content wanted, Content read) {
        return envelope(wanted.envelope(), read.envelope())
                .or(() -> fields(wanted.text(), read.text()))
                .or(() -> paragraphs(wanted.text().paragraphs(), read.text().paragraphs()))
                .orElse("signature");
    }

    private static Optional<String> envelope(Envelope wanted, Envelope read) {
        return differs("lines 1 to 4", wanted.transit(), read.transit())
                .or(() -> differs("date-time group", wanted.timing(), read.timing()))
                .or(() -> differs("from", wanted.from(), read.from()))
                .or(() -> element("to", wanted.to(), read.to()))
                .or(() -> element("info", wanted.info(), read.info()))
                .or(() -> element("exempt", wanted.exempt(), read.exempt()));
    }

    private static Optional<String> fields(Text wanted, Text read) {
        TextFields one = wanted.fields();
        TextFields other = read.fields();
        return differs(
                        "classification",
                        wanted.title().classification(),
                        read.title().classification())
                .or(() -> differs("number", wanted.title().mrn(), read.title().mrn()))
                .or(() -> element(
                        "caption", wanted.title().captions(), read.title().captions()))
                .or(() -> element(
                        "passing line", wanted.title().passing(), read.title().passing()))
                .or(() -> differs("executive order", one.order(), other.order()))
                .or(() -> differs("TAGS", one.tags(), other.tags()))
                .or(() -> differs("subject", one.subject(), other.subject()))
                .or(() -> element("reference", one.references(), other.references()))
                .or(() -> differs("classification authority", one.authority(), other.authority()));
    }

    private static Optional<String> paragraphs(List<Paragraph> wanted, List<Paragraph> read) {
        return element("paragraph", wanted, read);
    }

    private static Optional<String> differs(String place, Object wanted, Object read) {
        return Objects.equals(wanted, read) ? Optional.empty() : Optional.of(place);
    }

    private static <T> Optional<String> element(String place, List<T> wanted, List<T> read) {
        for (int i = 0; i < Math.max(wanted.size(), read.size()); i++) {
            if (i >= wanted.size() || i >= read.size() || !wanted.get(i).equals(read.get(i))) {
                return Optional.of(place + " " + (i + 1));
            }
        }
        return Optional.empty();
    }
}
