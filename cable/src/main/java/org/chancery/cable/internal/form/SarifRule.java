package org.chancery.cable.internal.form;

import java.time.LocalDate;
import org.chancery.marking.CheckRule;
import org.chancery.marking.Severity;

/// A rule of a catalogue as a SARIF log describes it (a reportingDescriptor).
record SarifRule(CheckRule rule) {
    void write(JsonOut json) {
        json.open();
        json.text("id", rule.id());
        json.open("shortDescription");
        json.text("text", plain(rule.title()));
        json.close();
        json.open("help");
        json.text("text", plain(help()));
        json.close();
        json.open("defaultConfiguration");
        json.text("level", level(rule.severity()));
        json.close();
        json.open("properties");
        json.text("citation", rule.citation());
        json.close();
        json.close();
    }

    private String help() {
        StringBuilder help = new StringBuilder(rule.title()).append('.');
        if (!rule.note().isEmpty()) {
            help.append("\n\n").append(rule.note());
        }
        if (!rule.from().equals(LocalDate.MIN)) {
            help.append("\n\nHolds for messages from ").append(rule.from()).append('.');
        }
        if (!rule.until().equals(LocalDate.MAX)) {
            help.append("\n\nHolds for messages until ").append(rule.until()).append('.');
        }
        return help.append("\n\nSource: ").append(rule.citation()).append('.').toString();
    }

    /// The level of a severity.
    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case DOUBT -> "warning";
            case LEGACY -> "note";
        };
    }

    /// A text in which nothing is a placeholder or a link.
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '{', '}' -> plain.append(c);
                case '[', ']', '\\' -> plain.append('\\');
                default -> {}
            }
            plain.append(c);
        }
        return plain.toString();
    }
}
