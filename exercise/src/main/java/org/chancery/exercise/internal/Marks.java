package org.chancery.exercise.internal;

import static org.chancery.exercise.internal.Departure.*;

/// The spelling of portion marks.
final class Marks {
    private final Variation form;

    Marks(Variation form) {
        this.form = form;
    }

    /// @param text the mark with its parentheses and the blank behind it; empty where there is none
    /// @param inside what stands in the parentheses
    record Written(String text, String inside) {
        static final Written NONE = new Written("", "");

        static Written of(String text) {
            int open = text.indexOf('(');
            return new Written(text, text.substring(open + 1, text.indexOf(')')).strip());
        }
    }

    /// @param first whether the paragraph is the first of the text
    Written written(String mark, boolean first) {
        if (mark.isEmpty()) {
            return Written.NONE;
        }
        if (first && form.has(ENTIRE_TEXT)) {
            return Written.of(form.settled("entire.text").replace("{mark}", mark));
        }
        return Written.of("(" + spelled(mark) + ") ");
    }

    private String spelled(String mark) {
        int release = mark.indexOf("//REL TO ");
        if (release < 0) {
            return form.knows("mark." + mark) ? form.pick("mark." + mark) : mark;
        }
        String countries = mark.substring(release + "//REL TO ".length());
        return Fill.in(form.pick("mark.REL"))
                .put("level", mark.substring(0, release))
                .put("release", countries)
                .put("slashed", countries.replace(", ", "/"))
                .text();
    }
}
