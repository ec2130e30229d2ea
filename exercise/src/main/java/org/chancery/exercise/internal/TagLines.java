package org.chancery.exercise.internal;

import static org.chancery.exercise.internal.Departure.*;

import java.util.ArrayList;
import java.util.List;
import org.chancery.exercise.internal.Telegram.Tags;

/// The lines of the TAGS.
final class TagLines {
    private final Tags tags;
    private final Variation form;
    private final boolean said;

    TagLines(Telegram telegram, Variation form) {
        this.tags = telegram.fields().tags();
        this.form = form;
        this.said = !form.has(NO_TAGS);
    }

    List<String> codes() {
        return said ? tags.codes() : List.of();
    }

    List<String> persons() {
        return said ? tags.persons() : List.of();
    }

    List<String> lines() {
        if (!said) {
            return List.of();
        }
        String separator = form.settled("tags.separator");
        List<String> tokens = new ArrayList<>(tags.codes());
        fuse(tokens);
        if (!tags.persons().isEmpty()) {
            tokens.set(tokens.size() - 1, named());
        }
        String word = form.settled("tags.word");
        String indent = " ".repeat(Integer.parseInt(form.settled("tags.indent")));
        if (form.has(TAGS_WRAPPED, tokens.size() > 2)) {
            int cut = 1 + form.below(tokens.size() - 1);
            List<String> lines =
                    new ArrayList<>(Wrapping.lines(word + String.join(separator, tokens.subList(0, cut)), indent));
            if (separator.startsWith(",")) {
                lines.set(lines.size() - 1, lines.getLast() + ",");
            }
            String rest = String.join(separator, tokens.subList(cut, tokens.size()));
            lines.addAll(Wrapping.lines(indent + rest, indent));
            return lines;
        }
        return Wrapping.lines(word + String.join(separator, tokens), indent);
    }

    /// Loses the blank between two codes that can be told apart: each has two letters or four.
    private void fuse(List<String> tokens) {
        int last = tokens.size() - (tags.persons().isEmpty() ? 1 : 2);
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < last; i++) {
            if (isEven(tokens.get(i)) && isEven(tokens.get(i + 1))) {
                places.add(i);
            }
        }
        if (form.has(TAGS_FUSED, !places.isEmpty())) {
            int at = places.get(form.below(places.size()));
            tokens.set(at, tokens.get(at) + tokens.remove(at + 1));
        }
    }

    private static boolean isEven(String code) {
        return code.length() == 2 || code.length() == 4;
    }

    private String named() {
        StringBuilder persons = new StringBuilder();
        for (String each : tags.persons()) {
            persons.append(persons.isEmpty() ? "" : " ")
                    .append(
                            persons.isEmpty()
                                    ? form.settled("tags.person").replace("{person}", each)
                                    : "(" + each + ")");
        }
        return persons.toString();
    }
}
