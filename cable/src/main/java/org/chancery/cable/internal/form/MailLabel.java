package org.chancery.cable.internal.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.chancery.cable.content.Content;
import org.chancery.cable.content.Paragraph;
import org.chancery.cable.content.TextFields;
import org.chancery.cable.form.FormRule;
import org.chancery.marking.Label;
import org.chancery.marking.PortionMark;
import org.chancery.marking.Scheme;
import org.chancery.marking.form.ConfidentialityLabel;
import org.chancery.marking.form.Ess;
import org.chancery.marking.form.EssLabel;
import org.chancery.marking.form.Outcome;
import org.chancery.marking.form.Stanag4774;

/// The label of a message in a header field (RFC 7444): in words for people, `marking`, and for programs, `label`, as a
/// security label of ESS; one of STANAG 4774 is read as well.
///
/// The text says the label already. The field says it again, and a mail whose field says another thing is refused:
/// neither of the two can be told to be the right one.
final class MailLabel {
    private static final String ESS = ":ess";
    private static final String XML = ":xml";
    /// Letters of base64 in a piece of a label, so that each is a line of the header.
    private static final int PIECE = 60;

    private final Scheme scheme;
    private final Optional<Ess> ess;
    private final Optional<Stanag4774> xml;

    /// For mails whose markings are of a scheme; without an identifier of its policy they have words alone.
    MailLabel(Scheme scheme) {
        this.scheme = scheme;
        this.ess = scheme.policyId().map(id -> new Ess(scheme));
        this.xml = scheme.policyId().map(id -> new Stanag4774(scheme));
    }

    /// The label of classification line, marks and captions together, so that it is above each of them; empty where
    /// the line is none of the scheme.
    Optional<Label> label(Content content, LocalDate date) {
        String line = content.text().title().classification();
        Optional<PortionMark> read = line.isEmpty() ? Optional.empty() : scheme.readBanner(line, date);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        List<Label> labels = new ArrayList<>();
        labels.add(read.get().label());
        content.text()
                .fields()
                .subject()
                .flatMap(TextFields.SubjectLine::mark)
                .ifPresent(mark -> scheme.readPortion(mark, date).ifPresent(known -> labels.add(known.label())));
        for (Paragraph paragraph : content.text().paragraphs()) {
            Optional<PortionMark> known = paragraph.mark().flatMap(mark -> scheme.readPortion(mark, date));
            if (known.isPresent() && !labels.contains(known.get().label())) {
                labels.add(known.get().label());
            }
        }
        Label label = scheme.rollUp(labels, date);
        for (String caption : content.text().title().captions()) {
            label = scheme.applyCaption(label, caption);
        }
        return Optional.of(label);
    }

    /// The field's value. A label that ESS cannot state is in words alone.
    String written(Label label) throws Misfit {
        String banner = scheme.writeBanner(label);
        MailWords.clean("classification", banner);
        StringBuilder value = new StringBuilder("marking=").append(MailWords.quoted(banner));
        Optional<byte[]> bytes =
                ess.flatMap(form -> form.write(new EssLabel(label)).value());
        if (bytes.isEmpty()) {
            return value.toString();
        }
        String base64 = Base64.getEncoder().encodeToString(bytes.get());
        value.append("; type=\"").append(ESS).append('"');
        boolean whole = base64.length() <= PIECE;
        for (int start = 0; start < base64.length(); start += PIECE) {
            value.append("; label").append(whole ? "" : "*" + start / PIECE).append("=\"");
            value.append(base64, start, Math.min(base64.length(), start + PIECE))
                    .append('"');
        }
        return value.toString();
    }

    /// Refuses a field that says another thing than the content, or what is not understood: it may restrict.
    ///
    /// @param own the content's label; empty where it has none
    void check(MailField field, Optional<Label> own) throws Misfit {
        MailParameters parameters = MailParameters.read(field);
        Optional<String> marking = parameters.take("marking");
        Optional<String> type = parameters.take("type");
        Optional<String> coded = parameters.take("label");
        parameters.take("fgcolor");
        parameters.take("bgcolor");
        for (String name : parameters.left()) {
            throw wrong(field, "not understood: " + JsonIn.shown(name));
        }
        if (marking.isEmpty() && coded.isEmpty()) {
            throw wrong(field, "no marking and no label");
        }
        Optional<String> banner = own.map(scheme::writeBanner);
        if (marking.isPresent() && !marking.equals(banner)) {
            throw wrong(
                    field,
                    "the marking \"" + JsonIn.shown(marking.get()) + "\" is not that of the text, "
                            + banner.orElse("which has none"));
        }
        if (type.isPresent() != coded.isPresent()) {
            throw wrong(field, "a label and its type stand together");
        }
        if (coded.isPresent()) {
            Label label = decoded(field, type.get(), bytes(field, coded.get()));
            if (own.isEmpty() || !own.get().equals(label)) {
                throw wrong(
                        field,
                        "the label is " + JsonIn.shown(scheme.writeBanner(label)) + ", " + compared(label, own)
                                + " that of the text, " + banner.orElse("which has none"));
            }
        }
    }

    private static String compared(Label label, Optional<Label> own) {
        boolean above = own.isPresent() && label.dominates(own.get());
        boolean below = own.isPresent() && own.get().dominates(label);
        return above ? "above" : below ? "below" : "and not";
    }

    private static byte[] bytes(MailField field, String base64) throws Misfit {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw wrong(field, "the label is no base64");
        }
    }

    private Label decoded(MailField field, String type, byte[] bytes) throws Misfit {
        Outcome<Label> read;
        if (type.equals(ESS) && ess.isPresent()) {
            read = ess.get().read(bytes).then(label -> new Outcome.Done<>(label.label()));
        } else if (type.equals(XML) && xml.isPresent()) {
            Outcome<ConfidentialityLabel> label = xml.get().read(bytes);
            read = label.then(one -> new Outcome.Done<>(one.label()));
        } else {
            throw wrong(field, "no type of label that is understood: " + JsonIn.shown(type));
        }
        if (read.value().isEmpty()) {
            throw wrong(
                    field,
                    "the label is not understood: "
                            + JsonIn.shown(read.reasons().getFirst().toString()));
        }
        return read.value().get();
    }

    private static Misfit wrong(MailField field, String reason) {
        return field.wrong(FormRule.LABEL_HEADER, reason);
    }
}
