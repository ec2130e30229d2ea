package org.chancery.cable.internal.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.cable.content.Paragraph;
import org.chancery.cable.form.FormRule;

/// The body of a mail as [MailBodyOut] writes it: its lines by key, and its paragraphs.
final class MailBodyIn {
    /// One line `KEY: value`.
    record Line(String key, String value, int number) {
        Misfit wrong(String reason) {
            return new Misfit(FormRule.MAIL_BODY, "body line " + number, reason);
        }
    }

    private static final String SIGNED = "SIGNED: ";

    private final String text;
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final List<Line> references = new ArrayList<>();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private Optional<String> signature = Optional.empty();
    private int at;
    private int number;

    private MailBodyIn(String text) {
        this.text = text;
    }

    /// Reads a body with line feeds at the ends of its lines.
    static MailBodyIn read(String text) throws Misfit {
        MailBodyIn body = new MailBodyIn(text.stripTrailing());
        body.head();
        while (body.signature.isEmpty() && body.more()) {
            body.paragraph();
        }
        if (body.more()) {
            throw body.wrong("something follows the signature");
        }
        return body;
    }

    Optional<Line> take(String key) {
        return Optional.ofNullable(lines.remove(key));
    }

    /// The value of a line that must be there.
    String must(String key) throws Misfit {
        Line line = lines.remove(key);
        if (line == null) {
            throw new Misfit(FormRule.MAIL_BODY, "body", "a line " + key + ": is wanted");
        }
        return line.value();
    }

    List<Line> references() {
        return references;
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    Optional<String> signature() {
        return signature;
    }

    /// Refuses lines that nobody took.
    void close() throws Misfit {
        for (Line line : lines.values()) {
            throw line.wrong("no line of this form: " + JsonIn.shown(line.key()));
        }
    }

    private boolean more() {
        return at < text.length();
    }

    private String line() {
        int end = text.indexOf('\n', at);
        end = end < 0 ? text.length() : end;
        String line = text.substring(at, end);
        at = end + 1;
        number++;
        return line;
    }

    private boolean indented() {
        return text.startsWith(MailBodyOut.INDENT, at);
    }

    private void head() throws Misfit {
        while (more()) {
            String line = line();
            if (line.isEmpty()) {
                return;
            }
            int first = number;
            int colon = line.indexOf(':');
            if (colon <= 0) {
                throw wrong("a line KEY: value is wanted");
            }
            String key = line.substring(0, colon);
            StringBuilder value = new StringBuilder(line.substring(colon + 1));
            while (more() && indented()) {
                value.append('\n').append(line().substring(MailBodyOut.INDENT.length()));
            }
            String said = value.length() > 0 && value.charAt(0) == ' ' ? value.substring(1) : value.toString();
            Line one = new Line(key, said, first);
            if (key.equals("REF") || key.startsWith("REF ")) {
                references.add(one);
            } else if (lines.put(key, one) != null) {
                throw one.wrong("the line is there twice: " + JsonIn.shown(key));
            }
        }
    }

    private void paragraph() throws Misfit {
        String line = line();
        if (line.startsWith(SIGNED)) {
            signature = Optional.of(line.substring(SIGNED.length()));
            return;
        }
        int space = line.startsWith("* ") || line.equals("*") ? 1 : line.indexOf(". ") + 1;
        space = space == 0 && line.endsWith(".") ? line.length() : space;
        if (space <= 0) {
            throw wrong("a paragraph begins with its number and a point, or with *");
        }
        String mine = line.startsWith("*") && space == 1 ? "" : line.substring(0, space - 1);
        String rest = space < line.length() ? line.substring(space + 1) : "";
        Optional<String> mark = Optional.empty();
        if (rest.startsWith("(")) {
            int close = rest.indexOf(')');
            if (close < 0) {
                throw wrong("a portion mark does not end");
            }
            mark = close == 1 ? Optional.empty() : Optional.of(rest.substring(1, close));
            rest = rest.substring(Math.min(rest.length(), close + 2));
        }
        paragraphs.add(new Paragraph(mine, mark, lines(rest)));
    }

    /// The lines of a paragraph; the last of the blank lines behind it is none of them.
    private String lines(String first) throws Misfit {
        StringBuilder lines = new StringBuilder(first);
        int blank = 0;
        while (more()) {
            if (text.charAt(at) == '\n') {
                line();
                blank++;
            } else if (indented()) {
                lines.append("\n".repeat(blank + 1)).append(line().substring(MailBodyOut.INDENT.length()));
                blank = 0;
            } else if (blank > 0) {
                return lines.append("\n".repeat(blank - 1)).toString();
            } else {
                line();
                throw wrong("a line of a paragraph is indented by four blanks");
            }
        }
        return lines.toString();
    }

    private Misfit wrong(String reason) {
        return new Misfit(FormRule.MAIL_BODY, "body line " + number, reason);
    }
}
