package org.chancery.cable.internal.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.cable.Rule;
import org.chancery.marking.MarkRule;
import org.chancery.marking.Severity;

/// A rule of a catalogue as a SARIF log describes it (a reportingDescriptor).
///
/// @param title what must hold
/// @param note how it is applied, where the title does not say all; else empty
record SarifRule(
        String id, Severity severity, String title, String note, String citation, LocalDate from, LocalDate until) {

    /// All rules of messages and of marks.
    static List<SarifRule> all() {
        List<SarifRule> rules = new ArrayList<>();
        for (Rule rule : Rule.values()) {
            rules.add(new SarifRule(
                    rule.id(), rule.severity(), rule.title(), rule.note(), rule.citation(), rule.from(), rule.until()));
        }
        for (MarkRule rule : MarkRule.values()) {
            rules.add(new SarifRule(
                    rule.id(), rule.severity(), rule.title(), "", rule.citation(), rule.from(), rule.until()));
        }
        return rules;
    }

    void write(JsonOut json) {
        json.open();
        json.text("id", id);
        json.open("shortDescription");
        json.text("text", plain(title));
        json.close();
        json.open("help");
        json.text("text", plain(help()));
        json.close();
        json.open("defaultConfiguration");
        json.text("level", level(severity));
        json.close();
        json.open("properties");
        json.text("citation", citation);
        json.close();
        json.close();
    }

    private String help() {
        StringBuilder help = new StringBuilder(title).append('.');
        if (!note.isEmpty()) {
            help.append("\n\n").append(note);
        }
        if (!from.equals(LocalDate.MIN)) {
            help.append("\n\nHolds for messages from ").append(from).append('.');
        }
        if (!until.equals(LocalDate.MAX)) {
            help.append("\n\nHolds for messages until ").append(until).append('.');
        }
        return help.append("\n\nSource: ").append(citation).append('.').toString();
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
