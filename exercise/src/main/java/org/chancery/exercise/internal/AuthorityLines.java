package org.chancery.exercise.internal;

import static org.chancery.exercise.internal.Departure.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.exercise.Truth.Authority;
import org.chancery.exercise.internal.Telegram.Classification;

/// The paragraph that says who classified and why.
final class AuthorityLines {
    private final Classification classification;
    private final LocalDate day;
    private final Variation form;
    private final boolean said;
    private final boolean derived;

    AuthorityLines(Telegram telegram, Variation form) {
        this.classification = telegram.fields().classification();
        this.day = telegram.envelope().time().toLocalDate();
        this.form = form;
        boolean due = classification.classified() && Orders.askReasons(day);
        this.said = due && !form.has(NO_AUTHORITY);
        form.settle(NO_AUTHORITY, due && !said);
        this.derived = form.has(AUTHORITY_DERIVED, said);
        form.has(AUTHORITY_NUMBERED, said && !derived);
    }

    /// Its mark where it is numbered as the first paragraph.
    Optional<String> numbered() {
        if (!form.has(AUTHORITY_NUMBERED)) {
            return Optional.empty();
        }
        String word = form.settled("by.word");
        return Optional.of(word.startsWith("(") ? word.substring(1, 2) : "U");
    }

    Authority meant() {
        if (!said) {
            return Authority.NONE;
        }
        boolean named = !derived || form.settled("by.derived").contains("{name}");
        List<String> reasons = new ArrayList<>();
        if (!derived) {
            classification.letters().forEach(letter -> reasons.add(Orders.section(day) + "(" + letter + ")"));
        }
        return new Authority(
                named ? classification.by().name() : "",
                named ? classification.by().title() : "",
                reasons,
                derived ? form.settled("by.source") : "");
    }

    List<String> lines() {
        if (!said) {
            return List.of();
        }
        String text = derived ? form.settled("by.derived") : form.settled("by.form");
        String filled = Fill.in(text)
                .put("by", form.settled("by.word"))
                .put("source", derived ? form.settled("by.source") : "")
                .put("title", classification.by().title())
                .put("name", classification.by().name())
                .put("TITLE", Capitals.upper(classification.by().title()))
                .put("NAME", Capitals.upper(classification.by().name()))
                .put("why", derived ? "" : why())
                .text();
        List<String> lines = new ArrayList<>();
        for (String each : filled.split("\\|", -1)) {
            lines.addAll(Wrapping.lines((form.has(AUTHORITY_NUMBERED) && lines.isEmpty() ? numbered(each) : each)));
        }
        lines.add("");
        return lines;
    }

    private static String numbered(String text) {
        return text.startsWith("(") ? "1. " + text : "1. (U) " + text;
    }

    private String why() {
        return Fill.in(form.settled("by.why"))
                .put("x", reasons())
                .put("order", Orders.on(day))
                .text();
    }

    private String reasons() {
        List<String> letters = classification.letters();
        Fill reasons = Fill.in(form.settled("by.letters." + letters.size())).put("r", Orders.section(day));
        for (int i = 0; i < letters.size(); i++) {
            String slot = String.valueOf((char) ('a' + i));
            reasons.put(slot, letters.get(i)).put(Capitals.upper(slot), Capitals.upper(letters.get(i)));
        }
        return reasons.text();
    }
}
