package org.chancery.cable.internal.write;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.cable.Addressee;
import org.chancery.cable.Body;
import org.chancery.cable.CitedReference;
import org.chancery.cable.DateTimeGroup;
import org.chancery.cable.Element;
import org.chancery.cable.Fields;
import org.chancery.cable.Heading;
import org.chancery.cable.Message;
import org.chancery.cable.MessageReference;
import org.chancery.cable.Portion;
import org.chancery.cable.TimeLine;
import org.chancery.cable.Transmission;
import org.chancery.cable.content.Address;
import org.chancery.cable.content.Content;
import org.chancery.cable.content.Envelope;
import org.chancery.cable.content.Mrn;
import org.chancery.cable.content.Paragraph;
import org.chancery.cable.content.Reference;
import org.chancery.cable.content.Text;
import org.chancery.cable.content.TextFields;
import org.chancery.cable.content.Timing;
import org.chancery.cable.content.Title;
import org.chancery.cable.content.Transit;
import org.chancery.cable.internal.ClassPhrase;
import org.chancery.cable.internal.WrapperReader;
import org.chancery.marking.PortionMark;
import org.chancery.marking.Scheme;

/// What a message that was read says.
public final class Extract {
    private final Scheme scheme;
    private final ClassPhrase phrases;

    /// For messages that were read by a scheme.
    public Extract(Scheme scheme) {
        this.scheme = scheme;
        this.phrases = new ClassPhrase(scheme);
    }

    /// All of it.
    public Content content(Message message) {
        return content(message, paragraphs(message));
    }

    /// With other paragraphs in the place of the message's own.
    public Content content(Message message, List<Paragraph> paragraphs) {
        Body body = message.body();
        Title title = new Title(
                body.classLine().map(line -> solid(line.text())).orElse(""),
                mrn(message),
                texts(body.captions()),
                texts(body.passing()));
        Text text = new Text(
                title, fields(body.fields()), paragraphs, body.signature().map(Element::text));
        return new Content(envelope(message.heading()), text);
    }

    /// A heading: the message's own, or one inside its text.
    public static Envelope envelope(Heading heading) {
        return new Envelope(
                transit(heading.transmission()),
                heading.time().map(Extract::timing).orElse(NO_TIMING),
                heading.from().map(Extract::address),
                addresses(heading.to()),
                addresses(heading.info()),
                addresses(heading.exempt()));
    }

    private static final Timing NO_TIMING = new Timing(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    private static Transit transit(Transmission transmission) {
        return new Transit(
                transmission.identifier().map(Element::text),
                transmission.routing().map(r -> r.indicators()).orElse(List.of()),
                transmission.station().map(s -> new Transit.Station(s.indicator(), s.serial(), s.day(), s.time())),
                transmission.warning().map(w -> new Transit.Warning(w.warning(), w.letters(), w.signals())));
    }

    private static Timing timing(TimeLine line) {
        return new Timing(line.action(), line.info(), line.group().instant(), line.signals());
    }

    private static List<Address> addresses(List<Addressee> addressees) {
        List<Address> addresses = new ArrayList<>(addressees.size());
        for (int i = 0; i < addressees.size(); i++) {
            addresses.add(address(addressees.get(i)));
        }
        return addresses;
    }

    private static Address address(Addressee one) {
        return new Address(one.indicator(), one.name(), one.office(), one.precedence(), one.number());
    }

    private static List<String> texts(List<Element> elements) {
        List<String> texts = new ArrayList<>(elements.size());
        for (int i = 0; i < elements.size(); i++) {
            texts.add(elements.get(i).text());
        }
        return texts;
    }

    private static Optional<Mrn> mrn(Message message) {
        return message.reference().map(one -> new Mrn(one.post(), one.number(), year(one, message)));
    }

    private static OptionalInt year(MessageReference own, Message message) {
        if (own.year().isPresent()) {
            return own.year();
        }
        Optional<Instant> instant = message.dtg().flatMap(DateTimeGroup::instant);
        if (instant.isPresent()) {
            return OptionalInt.of(instant.get().atOffset(ZoneOffset.UTC).getYear());
        }
        return message.wrapper()
                .map(wrapper -> WrapperReader.year(wrapper.id().text()))
                .orElse(OptionalInt.empty());
    }

    private static TextFields fields(Fields fields) {
        List<Reference> references = new ArrayList<>(fields.references().size());
        for (int i = 0; i < fields.references().size(); i++) {
            references.add(reference(fields.references().get(i)));
        }
        return new TextFields(
                fields.order().map(o -> new TextFields.Order(o.element().text(), o.line())),
                texts(fields.tags()),
                fields.subject()
                        .map(s -> new TextFields.SubjectLine(
                                s.mark().map(PortionMark::text), s.element().text())),
                references,
                fields.authority().map(a -> new TextFields.Authority(a.element().text(), a.block())));
    }

    private static Reference reference(CitedReference cited) {
        List<Mrn> messages = new ArrayList<>(cited.messages().size());
        for (int i = 0; i < cited.messages().size(); i++) {
            MessageReference one = cited.messages().get(i);
            messages.add(new Mrn(one.post(), one.number(), one.year()));
        }
        return new Reference(
                cited.letter(),
                messages,
                cited.notal(),
                cited.previous(),
                cited.cited().text());
    }

    private static List<Paragraph> paragraphs(Message message) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Portion portion : message.portions()) {
            if (shown(portion)) {
                paragraphs.add(new Paragraph(
                        portion.number(), portion.mark().map(PortionMark::text), portion.text(message.source())));
            }
        }
        return paragraphs;
    }

    /// Whether a portion is a paragraph of the content.
    public static boolean shown(Portion portion) {
        return portion.kind() == Portion.Kind.PARAGRAPH;
    }

    /// A classification line with the letters of its words together.
    private String solid(String line) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        ClassPhrase.Match match = phrases.match(bytes, 0, bytes.length);
        if (match.end() < 0) {
            return line;
        }
        String words = new String(bytes, 0, match.end(), StandardCharsets.UTF_8);
        String rest = new String(bytes, match.end(), bytes.length - match.end(), StandardCharsets.UTF_8);
        return (match.spaced() ? phrase(words) : words) + (spaced(rest) ? " " + rest.replace(" ", "") : rest);
    }

    private String phrase(String words) {
        String letters = words.replace(" ", "");
        return scheme.levels().stream()
                .map(level -> level.name())
                .filter(name -> name.replace(" ", "").equals(letters))
                .findFirst()
                .orElse(letters);
    }

    /// Whether the text is letters, each with a blank before it.
    private static boolean spaced(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ((i % 2 == 0) != (text.charAt(i) == ' ')) {
                return false;
            }
        }
        return text.length() > 2;
    }
}
