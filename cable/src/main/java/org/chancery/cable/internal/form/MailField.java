package org.chancery.cable.internal.form;

import java.util.ArrayList;
import java.util.List;
import org.chancery.cable.form.FormRule;

/// One header field that was read.
///
/// @param name as it is written
/// @param value on one line, without blanks at its ends
/// @param line the line, from 1, that it begins on
record MailField(String name, String value, int line) {
    String place() {
        return "line " + line + ", " + JsonIn.shown(name);
    }

    Misfit wrong(FormRule rule, String reason) {
        return new Misfit(rule, place(), reason);
    }

    /// The value without a comment behind it.
    String withoutComment() {
        int open = value.indexOf('(');
        return open > 0 && value.endsWith(")") ? value.substring(0, open).strip() : value;
    }

    /// Items between semicolons.
    List<String> items() {
        return items(value);
    }

    static List<String> items(String value) {
        List<String> items = new ArrayList<>();
        int start = 0;
        while (start <= value.length() && !value.isEmpty()) {
            int end = value.indexOf(';', start);
            end = end < 0 ? value.length() : end;
            items.add(value.substring(start, end).strip());
            start = end + 1;
        }
        return items;
    }
}
