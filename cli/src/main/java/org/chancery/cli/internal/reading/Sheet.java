package org.chancery.cli.internal.reading;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.cable.Addressee;
import org.chancery.cable.CitedReference;
import org.chancery.cable.Element;
import org.chancery.cable.Fields;
import org.chancery.cable.Heading;
import org.chancery.cable.Lines;
import org.chancery.cable.Message;
import org.chancery.cable.Portion;
import org.chancery.marking.Finding;
import org.chancery.marking.Scheme;

/// Prints a message as a person reads it: banner, heading values, each paragraph with its mark in the margin, banner,
/// and the findings by place.
///
/// A mark in parentheses stands in the message; one in square brackets does not, and is what the paragraph is held
/// under. Both are written in the scheme's own form, with what the message's captions add.
public final class Sheet {
    private static final int WIDTH = 78;
    private static final int MARGIN = 14;

    private final Scheme scheme;
    private final PrintWriter out;

    /// A sheet whose marks are written by `scheme`. What `out` does with control characters is its own affair.
    public Sheet(Scheme scheme, PrintWriter out) {
        this.scheme = scheme;
        this.out = out;
    }

    /// Prints one message.
    ///
    /// @param name the file as the caller named it
    /// @param line the line of the file that the message begins on, from 1
    public void print(String name, int line, Message message) {
        String banner = scheme.writeBanner(message.label());
        banner(banner);
        rule();
        heading(message);
        fields(message.body().fields());
        rule();
        message.portions().stream()
                .filter(portion -> portion.kind() == Portion.Kind.PARAGRAPH)
                .forEach(portion -> paragraph(portion, message));
        message.body().signature().ifPresent(signature -> margin("", signature.text()));
        rule();
        banner(banner);
        out.println();
        Lines lines = message.source().lines();
        message.findings().forEach(finding -> finding(name, line, lines, finding));
    }

    private void heading(Message message) {
        Heading heading = message.heading();
        message.reference().ifPresent(reference -> value("Message", reference.post() + " " + reference.number()));
        heading.time().ifPresent(time -> {
            value("Time", time.group().written().text());
            time.action().ifPresent(precedence -> value("Precedence", precedence.name()));
        });
        heading.from().ifPresent(from -> value("From", address(from)));
        heading.to().forEach(to -> value("To", address(to)));
        heading.info().forEach(info -> value("Info", address(info)));
        heading.exempt().forEach(exempt -> value("Exempt", address(exempt)));
        message.body().passing().forEach(passing -> value("Passing", passing.text()));
        list("Captions", message.body().captions());
    }

    private void fields(Fields fields) {
        fields.order().ifPresent(order -> value("Order", order.element().text()));
        list("TAGS", fields.tags());
        fields.subject()
                .ifPresent(subject -> value(
                        "Subject",
                        subject.mark().map(mark -> "(" + mark.text() + ") ").orElse("")
                                + subject.element().text()));
        fields.references().forEach(this::cited);
        fields.authority()
                .ifPresent(authority -> value("Authority", authority.element().text()));
    }

    private void cited(CitedReference reference) {
        value(("Reference " + reference.letter()).strip(), reference.cited().text());
    }

    private void paragraph(Portion portion, Message message) {
        String mark = scheme.writePortion(portion.label());
        String margin = portion.mark().isPresent() ? "(" + mark + ")" : "[" + mark + "]";
        String number = portion.number().isEmpty() ? "" : portion.number() + ". ";
        String text = portion.text(message.source()).strip();
        if (number.isEmpty() && text.isEmpty()) {
            return;
        }
        for (String line : (number + text).split("\n", -1)) {
            margin(margin, line.stripTrailing());
            margin = "";
        }
        out.println();
    }

    private void finding(String name, int firstLine, Lines lines, Finding finding) {
        out.printf(
                "%s:%d:%d: %s %s: %s (%s)%n",
                name,
                firstLine + lines.line(finding.start()) - 1,
                lines.column(finding.start()),
                finding.severity().word(),
                finding.rule(),
                finding.message(),
                finding.citation());
    }

    private void list(String title, List<Element> elements) {
        if (!elements.isEmpty()) {
            value(title, elements.stream().map(Element::text).collect(Collectors.joining(", ")));
        }
    }

    private void value(String title, String text) {
        margin(title, text);
    }

    /// What stands in the margin, and the text beside it; on a line of its own where it is wider than the margin.
    private void margin(String margin, String text) {
        if (margin.length() >= MARGIN) {
            out.println(margin);
            margin(" ", text);
        } else {
            out.println((margin + " ".repeat(MARGIN - margin.length()) + text).stripTrailing());
        }
    }

    private void banner(String banner) {
        out.println(" ".repeat(Math.max(0, (WIDTH - banner.length()) / 2)) + banner);
    }

    private void rule() {
        out.println("-".repeat(WIDTH));
    }

    private static String address(Addressee addressee) {
        return addressee.name()
                + word(" ", addressee.office())
                + word(" ", addressee.precedence())
                + word(" ", addressee.number());
    }

    private static String word(String before, Optional<String> word) {
        return word.map(before::concat).orElse("");
    }
}
