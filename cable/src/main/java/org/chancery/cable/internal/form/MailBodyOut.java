package org.chancery.cable.internal.form;

import java.util.List;
import java.util.Optional;
import org.chancery.cable.content.Address;
import org.chancery.cable.content.Content;
import org.chancery.cable.content.Paragraph;
import org.chancery.cable.content.Reference;
import org.chancery.cable.content.Transit;

/// Writes the body of a mail: lines `KEY: value` for what no header field holds, and the paragraphs.
final class MailBodyOut {
    /// What begins a line that goes on with the one before.
    static final String INDENT = "    ";

    private final StringBuilder out = new StringBuilder(4096);

    String text() {
        return out.toString();
    }

    /// A line; of a value with line feeds, several.
    void line(String key, String value) throws Misfit {
        String lines = value.replace("\n", "\n" + INDENT);
        out.append(key).append(": ").append(kept(key, lines)).append('\n');
    }

    void line(String key, Optional<String> value) throws Misfit {
        if (value.isPresent()) {
            line(key, value.get());
        }
    }

    private static String kept(String place, String text) throws Misfit {
        int line = text.indexOf('\n');
        int start = 0;
        while (line >= 0) {
            MailWords.clean(place, text.substring(start, line));
            start = line + 1;
            line = text.indexOf('\n', start);
        }
        MailWords.clean(place, text.substring(start));
        return text;
    }

    void transit(Transit transit) throws Misfit {
        line("CHANNEL", transit.identifier());
        if (!transit.routing().isEmpty()) {
            line("ROUTING", String.join(" ", transit.routing()));
        }
        if (transit.warning().isPresent()) {
            Transit.Warning warning = transit.warning().get();
            String signals = warning.signals().isEmpty() ? "" : " " + String.join(" ", warning.signals());
            line("WARNING", warning.warning() + " " + warning.letters() + signals);
        }
    }

    /// What addresses say beside their names, a line each: `TO 1: RI RUEHAL; NUMBER 4711`.
    void addresses(String key, List<Address> addresses) throws Misfit {
        for (int i = 0; i < addresses.size(); i++) {
            Address one = addresses.get(i);
            StringBuilder more = new StringBuilder();
            part(more, "RI", one.indicator());
            part(more, "OFFICE", one.office());
            part(more, "PRECEDENCE", one.precedence());
            part(more, "NUMBER", one.number());
            if (!more.isEmpty()) {
                line(key + " " + (i + 1), more.toString());
            }
        }
    }

    private static void part(StringBuilder more, String key, Optional<String> value) {
        value.ifPresent(v ->
                more.append(more.isEmpty() ? "" : "; ").append(key).append(' ').append(v));
    }

    void references(List<Reference> references) throws Misfit {
        for (int i = 0; i < references.size(); i++) {
            Reference one = references.get(i);
            line(one.letter().isEmpty() ? "REF" : "REF " + one.letter(), one.text());
        }
    }

    /// The paragraphs and the signature, each behind a blank line.
    void text(Content content) throws Misfit {
        List<Paragraph> paragraphs = content.text().paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph one = paragraphs.get(i);
            String place = "paragraph " + (i + 1);
            boolean dubious = one.text().startsWith("(");
            out.append('\n').append(one.number().isEmpty() ? "*" : kept(place, one.number()) + ".");
            out.append(' ')
                    .append(
                            one.mark().isPresent()
                                    ? "(" + kept(place, one.mark().get()) + ") "
                                    : dubious ? "() " : "");
            lines(kept(place, one.text()));
        }
        if (content.text().signature().isPresent()) {
            out.append('\n');
            line("SIGNED", content.text().signature());
        }
    }

    private void lines(String text) {
        int start = 0;
        int end = text.indexOf('\n');
        while (end >= 0) {
            out.append(text, start, end).append('\n');
            start = end + 1;
            end = text.indexOf('\n', start);
            boolean blank = end == start || start == text.length();
            out.append(blank ? "" : INDENT);
        }
        out.append(text, start, text.length()).append('\n');
    }
}
