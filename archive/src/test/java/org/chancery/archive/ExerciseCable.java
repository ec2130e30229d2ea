package org.chancery.archive;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// EXERCISE messages of a day, as plain as can be.
///
/// @param received lines before the security warning; may be empty
/// @param heading the addressees
/// @param mark of the only paragraph
record ExerciseCable(
        String post, int number, LocalDate day, String received, String heading, String tags, String mark) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("ddHHmm'Z' MMM yy", Locale.ROOT);

    static ExerciseCable of(String post, int number, LocalDate day) {
        return new ExerciseCable(post, number, day, "", "TO FORMIN ALDERMERE", "PREL", "U");
    }

    ExerciseCable marked(String other) {
        return new ExerciseCable(post, number, day, received, heading, tags, other);
    }

    ExerciseCable tagged(String others) {
        return new ExerciseCable(post, number, day, received, heading, others, mark);
    }

    ExerciseCable to(String lines) {
        return new ExerciseCable(post, number, day, received, lines, tags, mark);
    }

    ExerciseCable received(String lines) {
        return new ExerciseCable(post, number, day, lines, heading, tags, mark);
    }

    /// The file's name and the message; all that is in it bears the mark.
    String text() {
        String time = DAY.format(day.atTime(number % 24, number % 60)).toUpperCase(Locale.ROOT);
        boolean open = mark.equals("U");
        return """
                %s%s
                R %s
                FM EMBASSY %s
                %s
                BT
                %s %s %06d

                E.O. 13526: %s
                TAGS: %s
                SUBJECT: %sEXERCISE: MATTER %d

                1. (%s) EXERCISE. Nothing is told here.

                HALVORSEN
                BT
                NNNN
                """.formatted(
                        received.isEmpty() ? "" : received + "\n",
                        open ? "ZNR UUUUU ZZH" : "ZNY SSSSS ZZH",
                        time,
                        post,
                        heading,
                        open ? "UNCLAS" : "S E C R E T",
                        post,
                        number,
                        open ? "N/A" : "DECL: 2036/03/02",
                        tags,
                        open ? "" : "(" + mark + ") ",
                        number,
                        mark);
    }

    ImportItem item() {
        return new ImportItem(post + "-" + number + "-" + day, text().getBytes(StandardCharsets.US_ASCII));
    }
}
