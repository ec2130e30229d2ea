package org.chancery.cable.internal.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.cable.content.Content;
import org.chancery.cable.content.Envelope;
import org.chancery.cable.content.Mrn;
import org.chancery.cable.content.TextFields;
import org.chancery.cable.content.Timing;
import org.chancery.cable.content.Title;
import org.chancery.cable.content.Transit;
import org.chancery.cable.form.FormRule;
import org.chancery.cable.internal.Bytes;
import org.chancery.marking.Label;

/// Writes one content as mail.
final class MailOut {
    private static final int LONGEST_LINE = 998;
    private static final int LONGEST_BODY_LINE = 78;
    private static final int SHORTEST_CODE = 3;
    private static final int LONGEST_CODE = 8;

    private final MailLabel labels;
    private final Content content;
    private final MailLines header = new MailLines();
    private final MailBodyOut body = new MailBodyOut();

    private MailOut(MailLabel labels, Content content) {
        this.labels = labels;
        this.content = content;
    }

    static byte[] write(MailLabel labels, Content content) throws Misfit {
        MailOut out = new MailOut(labels, content);
        body(out);
        return out.mail();
    }

    private static void body(MailOut out) throws Misfit {
        Title title = out.content.text().title();
        TextFields fields = out.content.text().fields();
        out.body.line("CLASSIFICATION", title.classification());
        out.envelope(out.content.envelope());
        out.title(title);
        out.fields(fields);
        out.body.text(out.content);
    }

    private void envelope(Envelope envelope) throws Misfit {
        Timing timing = envelope.timing();
        if (timing.instant().isEmpty()) {
            throw new Misfit(FormRule.NO_PLACE, "date-time group", "a mail has a date, and the content has none");
        }
        if (envelope.from().isEmpty()) {
            throw new Misfit(FormRule.NO_PLACE, "from", "a mail has an originator, and the content has none");
        }
        String date = MailDate.written(timing.instant().get());
        header.field("Date", date);
        header.field(
                "From", MailAddresses.written("from", List.of(envelope.from().get())));
        header.field("To", MailAddresses.written("to", envelope.to()));
        header.field("Cc", MailAddresses.written("info", envelope.info()));
        header.field("MMHS-Exempted-Address", MailAddresses.written("exempt", envelope.exempt()));
        header.field("MMHS-Extended-Authorisation-Info", date);
        header.field("MMHS-Primary-Precedence", MailPrecedence.written(timing.action()));
        header.field("MMHS-Copy-Precedence", MailPrecedence.written(timing.info()));
        if (MailWords.military(envelope.from().get().name())) {
            header.field("MMHS-Originator-PLAD", envelope.from().get().name());
        }
        list("MMHS-Message-Instructions", "SIGNALS", timing.signals());
        body.transit(envelope.transit());
        if (envelope.transit().station().isPresent()) {
            station(envelope.transit().station().get());
        }
        body.addresses("FROM", List.of(envelope.from().get()));
        body.addresses("TO", envelope.to());
        body.addresses("INFO", envelope.info());
        body.addresses("XMT", envelope.exempt());
    }

    /// `RUEHPS 0412 0801530`; in the body where a part of it is unknown.
    private void station(Transit.Station station) throws Misfit {
        String day = padded(station.day(), 3);
        String time = padded(station.time(), 4);
        String serial = padded(station.serial(), 4);
        String whole = station.indicator() + " " + serial + " " + day + time;
        if (MailWords.military(whole) && whole.indexOf('-') < 0) {
            header.field("MMHS-Acp127-Message-Identifier", whole);
        } else {
            body.line("STATION", station.indicator() + " " + serial + " " + day + " " + time);
        }
    }

    private static String padded(OptionalInt number, int digits) {
        if (number.isEmpty()) {
            return "-";
        }
        Bytes out = new Bytes(digits);
        out.padded(number.getAsInt(), digits);
        return new String(out.copy(), StandardCharsets.US_ASCII);
    }

    private void title(Title title) throws Misfit {
        if (title.mrn().isPresent()) {
            Mrn mrn = title.mrn().get();
            String year = mrn.year().isPresent() ? mrn.year().getAsInt() + " " : "";
            String number = year + mrn.post() + " " + mrn.number();
            if (MailWords.military(number)) {
                header.field("MMHS-Originator-Reference", number);
            } else {
                body.line("NUMBER", number);
            }
        }
        list("MMHS-Handling-Instructions", "CAPTIONS", title.captions());
        for (int i = 0; i < title.passing().size(); i++) {
            body.line("PASSING " + (i + 1), title.passing().get(i));
        }
    }

    private void fields(TextFields fields) throws Misfit {
        body.line("ORDER", fields.order().map(TextFields.Order::text));
        List<String> codes = codes(fields.tags());
        header.field("MMHS-Subject-Indicator-Codes", String.join("; ", codes));
        if (!codes.equals(fields.tags())) {
            body.line("TAGS", String.join("; ", fields.tags()));
        }
        if (fields.subject().isPresent()) {
            TextFields.SubjectLine subject = fields.subject().get();
            String mark = subject.mark().map(m -> "(" + m + ") ").orElse("");
            MailWords.clean("subject", mark + subject.text());
            header.field("Subject", MailWords.unstructured(mark + subject.text()));
        }
        body.references(fields.references());
        body.line("AUTHORITY", fields.authority().map(TextFields.Authority::text));
    }

    /// The military strings among items in the header; in the body all of them, where one is none.
    private void list(String field, String key, List<String> items) throws Misfit {
        List<String> fit = military(items);
        header.field(field, String.join("; ", fit));
        if (!fit.equals(items)) {
            body.line(key, String.join("; ", items));
        }
    }

    /// Those that are military strings.
    static List<String> military(List<String> items) {
        List<String> fit = new ArrayList<>();
        for (String item : items) {
            if (MailWords.military(item)) {
                fit.add(item);
            }
        }
        return fit;
    }

    /// Those that are subject indicator codes: three to eight letters and digits.
    static List<String> codes(List<String> tags) {
        List<String> codes = new ArrayList<>();
        for (String tag : tags) {
            boolean code = tag.length() >= SHORTEST_CODE && tag.length() <= LONGEST_CODE;
            for (int i = 0; i < tag.length(); i++) {
                char c = tag.charAt(i);
                code &= (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            }
            if (code) {
                codes.add(tag);
            }
        }
        return codes;
    }

    private byte[] mail() throws Misfit {
        LocalDate date = content.envelope()
                .timing()
                .instant()
                .orElseThrow()
                .atOffset(ZoneOffset.UTC)
                .toLocalDate();
        Optional<Label> label = labels.label(content, date);
        if (label.isPresent()) {
            header.field("SIO-Label", labels.written(label.get()));
        }
        byte[] lines = MailLines.ended(body.text());
        boolean plain = MailCoding.ascii(lines)
                && MailLines.longest(lines) <= LONGEST_BODY_LINE
                && !body.text().contains(" \n")
                && !body.text().contains("\nFrom ")
                && !body.text().contains("\n.");
        byte[] coded = plain ? lines : MailCoding.quotedPrintable(lines);
        header.field("Message-ID", "<" + digest(coded) + "@plad.invalid>");
        header.field("MIME-Version", "1.0");
        header.field("Content-Type", "text/plain; charset=utf-8");
        header.field("Content-Transfer-Encoding", plain ? "7bit" : "quoted-printable");
        header.add(new byte[] {'\r', '\n'});
        header.add(coded);
        byte[] mail = header.bytes().copy();
        if (MailLines.longest(mail) > LONGEST_LINE) {
            throw new Misfit(FormRule.NO_PLACE, "header", "a line would be longer than " + LONGEST_LINE);
        }
        return mail;
    }

    /// Of the fields before it and the body.
    private String digest(byte[] coded) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(header.bytes().array(), 0, header.bytes().size());
            return HexFormat.of().formatHex(sha.digest(coded), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
