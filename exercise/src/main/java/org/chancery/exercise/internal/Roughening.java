package org.chancery.exercise.internal;

import static org.chancery.exercise.internal.Departure.*;

/// What typewriters, publishers and programs do to the words of a paragraph.
final class Roughening {
    private static final String[] TITLES = {
        "Commissioner ", "Minister ", "Senator ", "Captain ", "Judge ", "Mayor ", "General ", "Governor ", "Mr. "
    };

    private Roughening() {}

    static String of(Variation form, String clean) {
        if (form.canonical()) {
            return clean;
        }
        String text = clean;
        if (form.has(REDACTION) && form.settled("redaction").equals("name")) {
            text = redacted(text, form.settled("redaction.run"));
        }
        if (form.has(SMART_QUOTES) || form.has(WINDOWS_1252)) {
            text = quoted(text);
        }
        if (form.has(ACCENTS)) {
            text = text.replace("Corvena", "Corv\u00e9na")
                    .replace("Senator", "S\u00e9nateur")
                    .replace("season", "s\u00e9ance");
        }
        if (form.has(HTML_ENTITIES)) {
            text = text.replace("&", "&amp;").replace("'", "&#39;").replace("\"", "&quot;");
        }
        if (form.has(NO_BREAK_SPACE)) {
            text = text.replace(".  ", ".\u00a0 ");
        }
        if (form.has(LINE_SEPARATOR, !form.has(WINDOWS_1252))) {
            text = first(text, "  ", "\u2028");
        }
        return form.has(HTML_BREAK) ? first(text, "  ", form.settled("html.break")) : text;
    }

    /// The first name behind a title gives way to a run of X.
    private static String redacted(String text, String run) {
        for (String title : TITLES) {
            int at = text.indexOf(title);
            if (at >= 0) {
                int start = at + title.length();
                int end = start;
                while (end < text.length() && Character.isLetter(text.charAt(end))) {
                    end++;
                }
                return text.substring(0, start) + run + text.substring(end);
            }
        }
        return text;
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.replace('\'', '\u2019').replace(" -- ", " \u2013 "));
        boolean open = false;
        for (int i = 0; i < quoted.length(); i++) {
            if (quoted.charAt(i) == '"') {
                open = !open;
                quoted.setCharAt(i, open ? '\u201c' : '\u201d');
            }
        }
        return quoted.toString();
    }

    private static String first(String text, String from, String to) {
        int at = text.indexOf(from);
        return at < 0 ? text : text.substring(0, at) + to + text.substring(at + from.length());
    }
}
