package org.chancery.exercise.internal;

import static org.chancery.exercise.internal.Departure.*;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// What archives and programs do to lines and characters.
final class Artefacts {
    private final Variation form;

    Artefacts(Variation form) {
        this.form = form;
    }

    /// The lines as they stand: pilcrows set, sentences on one line, line ends marked.
    List<String> lines(List<Line> content) {
        List<String> lines = new ArrayList<>();
        boolean falsely = false;
        for (Line each : content) {
            String text = each.text();
            if (form.has(PILCROWS) && isNumber(text)) {
                text = "\u00b6" + text;
                falsely |= each.follows();
            }
            if (each.follows() && form.has(REFLOWED)) {
                lines.set(lines.size() - 1, lines.getLast() + " " + text);
            } else {
                lines.add(text);
            }
        }
        form.settle(FALSE_PILCROW, falsely);
        if (form.has(TRAILING_BACKSLASH)) {
            lines.replaceAll(line -> line.isBlank() ? line : line + "\\");
        }
        if (form.has(TRAILING_BLANKS, form.has(WRAPPER))) {
            lines.replaceAll(line -> line.isEmpty() ? line : line + " ");
        }
        return lines;
    }

    /// Whether a line begins as a numbered or lettered paragraph would, in the eyes of a program.
    private static boolean isNumber(String line) {
        int end = 0;
        while (end < line.length() && line.charAt(end) >= '0' && line.charAt(end) <= '9') {
            end++;
        }
        if (end == 0 && !line.isEmpty() && line.charAt(0) >= 'A' && line.charAt(0) <= 'Z') {
            end = 1;
        }
        boolean stop = end > 0 && end < line.length() && (line.charAt(end) == '.' || line.charAt(end) == ')');
        return stop && (end + 1 == line.length() || line.charAt(end + 1) == ' ' || line.charAt(end + 1) == '(');
    }

    byte[] bytes(String clean) {
        String text = clean;
        if (form.has(CARRIAGE_RETURN_ONLY)) {
            text = text.replace('\n', '\r');
        } else if (form.has(CARRIAGE_RETURNS)) {
            text = text.replace("\n", "\r\n");
        }
        settle(text);
        if (form.has(WINDOWS_1252)) {
            return text.getBytes(Charset.forName("windows-1252"));
        }
        return ((form.has(BYTE_ORDER_MARK) ? "\ufeff" : "") + text).getBytes(StandardCharsets.UTF_8);
    }

    /// A departure that found nothing to change is none.
    private void settle(String text) {
        if (form.canonical()) {
            return;
        }
        boolean ascii = isAscii(text);
        keep(SMART_QUOTES, !ascii && (has(text, "\u2019") || has(text, "\u201c") || has(text, "\u2013")));
        keep(ACCENTS, !ascii && has(text, "\u00e9"));
        keep(NO_BREAK_SPACE, !ascii && has(text, "\u00a0"));
        keep(LINE_SEPARATOR, !ascii && has(text, "\u2028"));
        keep(WINDOWS_1252, !ascii);
        keep(HTML_ENTITIES, has(text, "&amp;") || has(text, "&#39;") || has(text, "&quot;"));
        keep(HTML_BREAK, has(text, "<br"));
        keep(REDACTION, has(text, form.settled("redaction.run")));
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    private void keep(Departure departure, boolean occurs) {
        form.settle(departure, form.has(departure) && occurs);
    }

    private static boolean has(String text, String part) {
        return text.contains(part);
    }
}
