package org.chancery.cable.internal.form;

import java.util.ArrayList;
import java.util.List;
import org.chancery.cable.content.Address;
import org.chancery.cable.form.FormRule;

/// Addresses of mail (RFC 5322 §3.4): a plain-language address is the name before an address that nothing is
/// delivered to.
final class MailAddresses {
    private static final String DOMAIN = "@plad.invalid";
    private static final int LONGEST_LOCAL = 64;

    private final MailField field;
    private final String text;
    private final List<String> names = new ArrayList<>();
    private final StringBuilder phrase = new StringBuilder();
    private String angle = "";
    private boolean quoted;
    private boolean grouped;
    private int at;

    private MailAddresses(MailField field) {
        this.field = field;
        this.text = field.value();
    }

    static String written(String place, List<Address> addresses) throws Misfit {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < addresses.size(); i++) {
            String name = addresses.get(i).name();
            MailWords.clean(place + " " + (i + 1), name);
            list.append(i == 0 ? "" : ", ").append(MailWords.phrase(name));
            list.append(" <").append(local(name)).append(DOMAIN).append('>');
        }
        return list.toString();
    }

    /// The letters and digits of a name, points between its words.
    private static String local(String name) {
        StringBuilder local = new StringBuilder(name.length());
        boolean gap = false;
        for (int i = 0; i < name.length() && local.length() < LONGEST_LOCAL - 1; i++) {
            char c = name.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            boolean capital = c >= 'A' && c <= 'Z';
            if (letter || capital) {
                local.append(gap && !local.isEmpty() ? "." : "");
                local.append(capital ? (char) (c + 'a' - 'A') : c);
                gap = false;
            } else {
                gap = true;
            }
        }
        return local.isEmpty() ? "post" : local.toString();
    }

    /// The names of a list of addresses and groups; where an address has no name, its own local part.
    static List<String> names(MailField field) throws Misfit {
        MailAddresses read = new MailAddresses(field);
        read.list();
        return read.names;
    }

    private void list() throws Misfit {
        while (at < text.length()) {
            char c = text.charAt(at);
            switch (c) {
                case '"' -> quotation();
                case '(' -> comment();
                case '<' -> angle();
                case ',' -> end();
                case ':' -> group();
                case ';' -> {
                    end();
                    if (!grouped) {
                        throw wrong("a group ends that did not begin");
                    }
                    grouped = false;
                }
                default -> {
                    phrase.append(c);
                    at++;
                }
            }
        }
        end();
        if (grouped) {
            throw wrong("a group does not end");
        }
    }

    private void quotation() throws Misfit {
        at++;
        quoted = true;
        while (at < text.length() && text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' && at + 1 < text.length() ? 1 : 0;
            phrase.append(text.charAt(at++));
        }
        if (at++ >= text.length()) {
            throw wrong("a quotation does not end");
        }
    }

    private void comment() throws Misfit {
        int depth = 0;
        do {
            char c = text.charAt(at);
            at += c == '\\' ? 1 : 0;
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            at++;
        } while (depth > 0 && at < text.length());
        if (depth > 0) {
            throw wrong("a comment does not end");
        }
    }

    private void angle() throws Misfit {
        int close = text.indexOf('>', at);
        if (close < 0 || !angle.isEmpty() || close == at + 1) {
            throw wrong("no address in angle brackets");
        }
        angle = text.substring(at + 1, close);
        at = close + 1;
    }

    private void group() throws Misfit {
        if (grouped || !angle.isEmpty()) {
            throw wrong("a group begins inside another or an address");
        }
        grouped = true;
        phrase.setLength(0);
        quoted = false;
        at++;
    }

    /// Ends one address; none is none.
    private void end() throws Misfit {
        String name = phrase.toString();
        name = quoted ? (angle.isEmpty() ? name : name.stripTrailing()) : name.strip();
        name = name.contains("=?") && !quoted ? MailWords.decoded(field.place(), name) : name;
        if (name.isBlank() || angle.isEmpty()) {
            String address = angle.isEmpty() ? name.strip() : angle;
            int sign = address.lastIndexOf('@');
            if (sign <= 0 && !address.isEmpty()) {
                throw wrong("no address: " + JsonIn.shown(address));
            }
            name = sign > 0 ? address.substring(0, sign) : "";
        }
        if (!name.isEmpty()) {
            names.add(name.stripLeading());
        }
        phrase.setLength(0);
        angle = "";
        quoted = false;
        at++;
    }

    private Misfit wrong(String reason) {
        return field.wrong(FormRule.NOT_MAIL, reason);
    }
}
