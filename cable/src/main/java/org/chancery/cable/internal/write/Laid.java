package org.chancery.cable.internal.write;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.cable.content.Content;
import org.chancery.cable.content.Envelope;
import org.chancery.cable.content.Mrn;
import org.chancery.cable.content.Paragraph;
import org.chancery.cable.content.Reference;
import org.chancery.cable.content.Text;
import org.chancery.cable.content.TextFields;
import org.chancery.cable.content.Title;

/// What a content becomes when it is laid out on lines, before it is read again: headings in capitals, runs of
/// blanks in fields made one, no blanks at the ends of lines.
final class Laid {
    private Laid() {}

    static Content out(Content content) {
        Envelope envelope = content.envelope();
        Envelope raised = new Envelope(
                envelope.transit(),
                envelope.timing(),
                AddressWriter.raised(envelope.from()),
                envelope.to().stream().map(AddressWriter::raised).toList(),
                envelope.info().stream().map(AddressWriter::raised).toList(),
                envelope.exempt().stream().map(AddressWriter::raised).toList());
        Text text = content.text();
        Text laid = new Text(
                title(content),
                fields(text.fields()),
                text.paragraphs().stream().map(Laid::paragraph).toList(),
                text.signature());
        return new Content(raised, laid).flowed();
    }

    private static Title title(Content content) {
        Title title = content.text().title();
        Optional<Mrn> mrn = title.mrn().map(m -> new Mrn(m.post(), m.number(), year(content, m)));
        return new Title(title.classification(), mrn, words(title.captions()), words(title.passing()));
    }

    private static OptionalInt year(Content content, Mrn mrn) {
        Optional<Instant> instant = content.envelope().timing().instant();
        return instant.isPresent()
                ? OptionalInt.of(instant.get().atOffset(ZoneOffset.UTC).getYear())
                : mrn.year();
    }

    private static TextFields fields(TextFields fields) {
        return new TextFields(
                fields.order().map(o -> new TextFields.Order(words(o.text()), o.line())),
                words(fields.tags()),
                fields.subject().map(s -> new TextFields.SubjectLine(s.mark(), words(s.text()))),
                fields.references().stream()
                        .map(r -> new Reference(r.letter(), r.messages(), r.notal(), r.previous(), words(r.text())))
                        .toList(),
                fields.authority().map(a -> new TextFields.Authority(words(a.text()), a.block())));
    }

    private static List<String> words(List<String> texts) {
        return texts.stream().map(Laid::words).toList();
    }

    private static String words(String text) {
        StringBuilder words = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c == ' ' || c == '\n';
            if (!blank) {
                words.append(c);
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.toString().stripTrailing();
    }

    private static Paragraph paragraph(Paragraph paragraph) {
        StringBuilder laid = new StringBuilder(paragraph.text().length());
        for (String line : paragraph.text().split("\n", -1)) {
            laid.append(line.stripTrailing()).append('\n');
        }
        String text = laid.toString().stripTrailing();
        int start = 0;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        return new Paragraph(paragraph.number(), paragraph.mark(), text.substring(start));
    }
}
