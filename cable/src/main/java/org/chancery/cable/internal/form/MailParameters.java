package org.chancery.cable.internal.form;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.cable.form.FormRule;

/// The parameters of a header field, `name="value"; name="value"`, those in pieces put together: `label*0`, `label*1`
/// (RFC 2231 §3).
final class MailParameters {
    private static final int MOST = 2000;

    private final MailField field;
    private final Map<String, String> values = new LinkedHashMap<>();
    private int count;

    private MailParameters(MailField field) {
        this.field = field;
    }

    /// Reads them; refuses one that is there twice, and pieces of which one is missing.
    static MailParameters read(MailField field) throws Misfit {
        MailParameters read = new MailParameters(field);
        int at = 0;
        while (at < field.value().length()) {
            at = read.parameter(at);
        }
        for (String name : read.values.keySet()) {
            if (name.indexOf('*') >= 0) {
                read.join(name.substring(0, name.indexOf('*')));
                return read;
            }
        }
        return read;
    }

    /// A parameter's value, and takes it out.
    Optional<String> take(String name) {
        return Optional.ofNullable(values.remove(name));
    }

    /// Names of parameters that nobody took.
    Iterable<String> left() {
        return values.keySet();
    }

    /// Puts the pieces of a parameter together. Pieces of a second one stay, and are not understood.
    private void join(String name) throws Misfit {
        StringBuilder whole = new StringBuilder();
        Optional<String> piece = take(name + "*0");
        for (int i = 1; piece.isPresent(); i++) {
            whole.append(piece.get());
            piece = take(name + "*" + i);
        }
        for (String left : values.keySet()) {
            if (left.startsWith(name + "*")) {
                throw wrong("a piece before " + JsonIn.shown(left) + " is missing");
            }
        }
        put(name, whole.toString());
    }

    private void put(String name, String value) throws Misfit {
        if (values.put(name, value) != null) {
            throw wrong(JsonIn.shown(name) + " is there twice");
        }
    }

    /// Reads one parameter; the place behind it and its semicolon.
    private int parameter(int from) throws Misfit {
        String text = field.value();
        int equals = text.indexOf('=', from);
        if (equals < 0) {
            throw wrong("a parameter name=value is wanted");
        }
        if (++count > MOST) {
            throw wrong("more than " + MOST + " parameters");
        }
        StringBuilder value = new StringBuilder();
        int end = value(equals + 1, value);
        put(text.substring(from, equals).strip().toLowerCase(Locale.ROOT), value.toString());
        return end;
    }

    /// Reads a value, quoted or not; the place behind it and its semicolon.
    private int value(int from, StringBuilder value) throws Misfit {
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
                throw wrong("a quotation does not end");
            }
        }
        int end = text.indexOf(';', at);
        end = end < 0 ? text.length() : end;
        String rest = text.substring(at, end).strip();
        if (!rest.isEmpty() && !value.isEmpty()) {
            throw wrong("something stands behind a quotation");
        }
        value.append(rest);
        return end + 1;
    }

    private Misfit wrong(String reason) {
        return field.wrong(FormRule.LABEL_HEADER, reason);
    }
}
