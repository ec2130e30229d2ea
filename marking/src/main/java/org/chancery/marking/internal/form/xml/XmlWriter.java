package org.chancery.marking.internal.form.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.marking.form.FormRule;
import org.chancery.marking.form.Outcome;
import org.chancery.marking.form.Refusal;

/// Writes XML, one element a line, names as they are given; a character that XML 1.0 cannot hold refuses
/// the whole.
public final class XmlWriter {
    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final List<String> open = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private boolean inTag;

    /// Begins an element; attributes may follow.
    public XmlWriter open(String name) {
        closeTag();
        indent();
        out.append('<').append(name);
        open.add(name);
        inTag = true;
        return this;
    }

    /// An attribute of the element just begun.
    public XmlWriter attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value, name);
        out.append('"');
        return this;
    }

    /// An attribute of the element just begun, where there is a value.
    public XmlWriter attribute(String name, Optional<String> value) {
        value.ifPresent(present -> attribute(name, present));
        return this;
    }

    /// Ends the element just begun.
    public XmlWriter close() {
        String name = open.removeLast();
        if (inTag) {
            out.append("/>\n");
            inTag = false;
        } else {
            indent();
            out.append("</").append(name).append(">\n");
        }
        return this;
    }

    /// Ends the element just begun, which holds this text and nothing else.
    public XmlWriter close(String text) {
        out.append('>');
        String name = open.removeLast();
        escape(text, name);
        out.append("</").append(name).append(">\n");
        inTag = false;
        return this;
    }

    /// The document; refused where a character in it could not be written.
    public Outcome<String> done() {
        return refusals.isEmpty() ? new Outcome.Done<>(out.toString()) : new Outcome.Refused<>(refusals);
    }

    private void closeTag() {
        if (inTag) {
            out.append(">\n");
            inTag = false;
        }
    }

    private void indent() {
        out.repeat(' ', 2 * open.size());
    }

    private void escape(String text, String place) {
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\t', '\n', '\r' -> out.append("&#").append(c).append(';');
                default -> {
                    if (allowed(c)) {
                        out.appendCodePoint(c);
                    } else {
                        refusals.add(FormRule.NO_CHARACTER.at(
                                place, "XML 1.0 has no character U+" + Integer.toHexString(c)));
                    }
                }
            }
        }
    }

    private static boolean allowed(int c) {
        return (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }
}
