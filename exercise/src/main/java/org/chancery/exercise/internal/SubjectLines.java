package org.chancery.exercise.internal;

import static org.chancery.exercise.internal.Departure.*;

import java.util.ArrayList;
import java.util.List;
import org.chancery.exercise.internal.Telegram.Subject;

/// The lines of the subject.
final class SubjectLines {
    private final Subject subject;
    private final Variation form;
    private final boolean said;

    SubjectLines(Telegram telegram, Variation form) {
        this.form = form;
        this.said = !form.has(NO_SUBJECT);
        Subject known = telegram.fields().subject();
        boolean exercise = form.settled("exercise.start").equals("subject");
        this.subject = exercise ? new Subject(known.mark(), "EXERCISE: " + known.text()) : known;
        form.has(SUBJECT_MARKED, said);
    }

    /// One line, without the mark.
    String text() {
        return said ? subject.text() : "";
    }

    List<String> lines() {
        if (!said) {
            return List.of();
        }
        String word = form.settled("subject.word");
        String mark = subject.mark().isEmpty() ? "" : "(" + subject.mark() + ")";
        String line = switch (mark.isEmpty() ? "" : form.settled("subject.mark")) {
            case "before" -> word + mark + " " + subject.text();
            case "after" -> word + subject.text() + " " + mark;
            case "ahead" -> mark + " " + word + subject.text();
            default -> word + subject.text();
        };
        String indent = " ".repeat(Integer.parseInt(form.settled("subject.indent")));
        List<String> lines = new ArrayList<>(Wrapping.lines(line, indent));
        if (form.settled("subject.blank").equals("blank")) {
            lines.add("");
        }
        return lines;
    }
}
