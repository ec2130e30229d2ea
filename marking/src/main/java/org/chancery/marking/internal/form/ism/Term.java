package org.chancery.marking.internal.form.ism;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.chancery.marking.Declassification;
import org.chancery.marking.form.FormRule;
import org.chancery.marking.form.Outcome;
import org.chancery.marking.internal.form.ism.Vocabulary.Exemption;

/// Until when a document is classified, in the words of ISM.
record Term(Optional<LocalDate> date, Optional<String> exception) {
    private static final String PLACE = "declassification";

    /// The term; refused where ISM has no words for it, as for an event without a date.
    static Outcome<Term> of(Vocabulary vocabulary, Declassification stated) {
        return switch (stated) {
            case Declassification.On(LocalDate date) ->
                new Outcome.Done<>(new Term(Optional.of(date), Optional.empty()));
            case Declassification.Exempt(String code, Optional<LocalDate> date) -> exempt(vocabulary, code, date);
            case Declassification.AtEvent(String event) ->
                refused("an event, \"" + event + "\", needs a date beside it (ISM-ID-00385)");
            case Declassification.Indefinite(String code) -> refused("\"" + code + "\" is no term now");
            case Declassification.Schedule(String code, Optional<LocalDate> _) ->
                refused("\"" + code + "\" is no term now");
            case Declassification.NotApplicable() -> refused("a classified document says when to declassify");
            case Declassification.Unread(String text) -> refused("not understood: \"" + text + "\"");
        };
    }

    private static Outcome<Term> exempt(Vocabulary vocabulary, String code, Optional<LocalDate> date) {
        Exemption exemption = vocabulary.exemptions().get(code.toUpperCase(Locale.ROOT));
        if (exemption == null) {
            return refused("ISM has no exemption \"" + code + "\"");
        }
        if (exemption.dated() != date.isPresent()) {
            return refused("\"" + code + "\" stands " + (exemption.dated() ? "beside" : "without") + " a date");
        }
        return new Outcome.Done<>(new Term(date, Optional.of(exemption.token())));
    }

    private static Outcome<Term> refused(String reason) {
        return new Outcome.Refused<>(FormRule.TERM.at(PLACE, reason));
    }
}
