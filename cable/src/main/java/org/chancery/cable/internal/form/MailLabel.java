package org.chancery.cable.internal.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.cable.content.Content;
import org.chancery.cable.content.Paragraph;
import org.chancery.cable.content.TextFields;
import org.chancery.cable.form.FormRule;
import org.chancery.marking.Label;
import org.chancery.marking.PortionMark;
import org.chancery.marking.Scheme;

/// The label of a message in a header field, `SIO-Label: marking="CONFIDENTIAL"` (RFC 7444).
final class MailLabel {
    private MailLabel() {}

    /// The banner of classification line, marks and captions together, so that it is above each of them; empty where
    /// the line is none of the scheme.
    static Optional<String> banner(Scheme scheme, Content content, LocalDate date) {
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
        return Optional.of(scheme.writeBanner(label));
    }

    static String written(String banner) throws Misfit {
        MailWords.clean("classification", banner);
        return "marking=" + MailWords.quoted(banner);
    }

    /// Refuses a field that says another thing than the content, or a label that is not understood.
    static void check(MailField field, Optional<String> banner) throws Misfit {
        boolean marked = false;
        String text = field.value();
        int at = 0;
        while (at < text.length()) {
            int equals = text.indexOf('=', at);
            if (equals < 0) {
                throw field.wrong(FormRule.LABEL_HEADER, "a parameter name=value is wanted");
            }
            String name = text.substring(at, equals).strip().toLowerCase(Locale.ROOT);
            StringBuilder value = new StringBuilder();
            at = value(field, equals + 1, value);
            switch (name) {
                case "marking" -> {
                    if (marked || banner.isEmpty() || !banner.get().contentEquals(value)) {
                        throw field.wrong(
                                FormRule.LABEL_HEADER,
                                "the marking \"" + JsonIn.shown(value.toString()) + "\" is not that of the text, "
                                        + banner.orElse("which has none"));
                    }
                    marked = true;
                }
                case "fgcolor", "bgcolor" -> {}
                default -> throw field.wrong(FormRule.LABEL_HEADER, "not understood: " + JsonIn.shown(name));
            }
        }
        if (!marked) {
            throw field.wrong(FormRule.LABEL_HEADER, "no marking");
        }
    }

    /// Reads a value, quoted or not; the place behind it and its semicolon.
    private static int value(MailField field, int from, StringBuilder value) throws Misfit {
        String text = field.value();
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '"') {
            at++;
            while (at < text.length() && text.charAt(at) != '"') {
                at += text.charAt(at) == '\\' && at + 1 < text.length() ? 1 : 0;
                value.append(text.charAt(at++));
            }
            if (at++ >= text.length()) {
                throw field.wrong(FormRule.LABEL_HEADER, "a quotation does not end");
            }
        }
        int end = text.indexOf(';', at);
        end = end < 0 ? text.length() : end;
        String rest = text.substring(at, end).strip();
        if (!rest.isEmpty() && !value.isEmpty()) {
            throw field.wrong(FormRule.LABEL_HEADER, "something stands behind a quotation");
        }
        value.append(rest);
        return end + 1;
    }
}
