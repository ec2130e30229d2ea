package org.chancery.cable.internal.form;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.cable.content.Address;
import org.chancery.cable.content.Content;
import org.chancery.cable.content.Envelope;
import org.chancery.cable.content.Reference;
import org.chancery.cable.content.Text;
import org.chancery.cable.content.TextFields;
import org.chancery.cable.content.Timing;
import org.chancery.cable.content.Title;
import org.chancery.cable.form.FormRule;
import org.chancery.cable.form.MessageMail;
import org.chancery.marking.AuthorityBlock;
import org.chancery.marking.OrderLine;
import org.chancery.marking.Scheme;

/// Reads the content of a mail.
final class MailIn {
    private static final int MOST_PASSING = 1000;

    private final Scheme scheme;
    private final MailLabel labels;
    private final MailHeader header;
    private final MailBodyIn body;
    private final Instant instant;
    private final LocalDate date;

    private MailIn(Scheme scheme, MailLabel labels, MailHeader header, MailBodyIn body) throws Misfit {
        this.scheme = scheme;
        this.labels = labels;
        this.header = header;
        this.body = body;
        this.instant = instant(header);
        this.date = instant.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    static Content read(Scheme scheme, MailLabel labels, byte[] mail) throws Misfit {
        if (mail.length > MessageMail.LONGEST) {
            throw Misfit.at(FormRule.TOO_LARGE, MessageMail.LONGEST, "longer than a mail may be");
        }
        MailHeader header = MailHeader.read(mail);
        MailBodyIn body = MailBodyIn.read(MailParts.text(header));
        return new MailIn(scheme, labels, header, body).content();
    }

    /// The time of release, or else that of the mail.
    private static Instant instant(MailHeader header) throws Misfit {
        Optional<MailField> sent = header.take("Date");
        Optional<MailField> released = header.take("MMHS-Extended-Authorisation-Info");
        if (sent.isEmpty()) {
            throw new Misfit(FormRule.NOT_MAIL, "header", "no field Date");
        }
        Instant date = MailDate.read(sent.get());
        return released.isPresent() ? MailDate.read(released.get()) : date;
    }

    private Content content() throws Misfit {
        MailMilitary military = new MailMilitary(header, body);
        Envelope envelope = envelope(military);
        List<String> passing = new ArrayList<>();
        for (int i = 1; i <= MOST_PASSING; i++) {
            Optional<MailBodyIn.Line> line = body.take("PASSING " + i);
            if (line.isEmpty()) {
                break;
            }
            passing.add(line.get().value());
        }
        Title title = new Title(body.must("CLASSIFICATION"), military.number(), military.captions(), passing);
        Text text = new Text(title, fields(military), body.paragraphs(), body.signature());
        Content content = new Content(envelope, text);
        Optional<MailField> label = header.take("SIO-Label");
        if (label.isPresent()) {
            labels.check(label.get(), labels.label(content, date));
        }
        body.close();
        Optional<MailField> type = header.take("MMHS-Message-Type");
        if (type.isPresent()
                && !type.get().withoutComment().equals("1")
                && !type.get().withoutComment().equalsIgnoreCase("operation")) {
            throw type.get().wrong(FormRule.NO_PLACE, "a content has no place for another type than 1, operation");
        }
        for (MailField left : header.left()) {
            if (left.name().toLowerCase(Locale.ROOT).startsWith("mmhs-")) {
                throw left.wrong(FormRule.NO_PLACE, "a content has no place for it");
            }
        }
        return content;
    }

    private Envelope envelope(MailMilitary military) throws Misfit {
        Optional<MailField> from = header.take("From");
        if (from.isEmpty()) {
            throw new Misfit(FormRule.NOT_MAIL, "header", "no field From");
        }
        List<Address> originator = addresses(from, "FROM");
        if (originator.size() != 1) {
            throw from.get().wrong(FormRule.NOT_MAIL, "one originator is wanted, not " + originator.size());
        }
        Optional<MailField> plad = header.take("MMHS-Originator-PLAD");
        if (plad.isPresent() && !plad.get().value().equals(originator.getFirst().name())) {
            throw plad.get().wrong(FormRule.MILITARY_HEADER, "it is not the originator of the field From");
        }
        Timing timing = new Timing(
                MailPrecedence.read(header.take("MMHS-Primary-Precedence")),
                MailPrecedence.read(header.take("MMHS-Copy-Precedence")),
                Optional.of(instant),
                military.signals());
        List<Address> to = addresses(header.take("To"), "TO");
        List<Address> info = addresses(header.take("Cc"), "INFO");
        List<Address> exempt = addresses(header.take("MMHS-Exempted-Address"), "XMT");
        military.others("MMHS-Other-Recipients-Indicator-To", to);
        military.others("MMHS-Other-Recipients-Indicator-CC", info);
        return new Envelope(military.transit(), timing, Optional.of(originator.getFirst()), to, info, exempt);
    }

    /// The names of a field, each with what a line of the body says beside it.
    private List<Address> addresses(Optional<MailField> field, String key) throws Misfit {
        List<Address> addresses = new ArrayList<>();
        if (field.isEmpty()) {
            return addresses;
        }
        List<String> names = MailAddresses.names(field.get());
        for (int i = 0; i < names.size(); i++) {
            Optional<MailBodyIn.Line> more = body.take(key + " " + (i + 1));
            addresses.add(more.isEmpty() ? Address.of(names.get(i)) : detailed(names.get(i), more.get()));
        }
        return addresses;
    }

    private static Address detailed(String name, MailBodyIn.Line line) throws Misfit {
        Address address = Address.of(name);
        for (String item : MailField.items(line.value())) {
            int blank = item.indexOf(' ');
            String key = blank < 0 ? item : item.substring(0, blank);
            Optional<String> value = Optional.of(blank < 0 ? "" : item.substring(blank + 1));
            address = switch (key) {
                case "RI" -> new Address(value, name, address.office(), address.precedence(), address.number());
                case "OFFICE" -> new Address(address.indicator(), name, value, address.precedence(), address.number());
                case "PRECEDENCE" -> new Address(address.indicator(), name, address.office(), value, address.number());
                case "NUMBER" -> new Address(address.indicator(), name, address.office(), address.precedence(), value);
                default -> throw line.wrong("an address says no " + JsonIn.shown(key));
            };
        }
        return address;
    }

    private TextFields fields(MailMilitary military) throws Misfit {
        Optional<MailBodyIn.Line> order = body.take("ORDER");
        Optional<MailBodyIn.Line> authority = body.take("AUTHORITY");
        List<Reference> references = new ArrayList<>();
        for (MailBodyIn.Line line : body.references()) {
            String letter = line.key().equals("REF") ? "" : line.key().substring("REF ".length());
            references.add(Reference.read(letter, line.value(), OptionalInt.of(date.getYear())));
        }
        return new TextFields(
                order.map(line -> new TextFields.Order(line.value(), OrderLine.read(line.value(), date))),
                military.tags(),
                subject(),
                references,
                authority.map(line -> new TextFields.Authority(line.value(), AuthorityBlock.read(line.value(), date))));
    }

    /// The subject, a portion mark before it or not.
    private Optional<TextFields.SubjectLine> subject() throws Misfit {
        Optional<MailField> field = header.take("Subject");
        if (field.isEmpty()) {
            return Optional.empty();
        }
        String words = MailWords.decoded(field.get().place(), field.get().value());
        int close = words.startsWith("(") ? words.indexOf(") ") : -1;
        Optional<String> mark = close < 0 ? Optional.empty() : Optional.of(words.substring(1, close));
        return mark.isPresent() && scheme.readPortion(mark.get(), date).isPresent()
                ? Optional.of(new TextFields.SubjectLine(mark, words.substring(close + 2)))
                : Optional.of(new TextFields.SubjectLine(Optional.empty(), words));
    }
}
