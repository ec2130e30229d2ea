package org.chancery.marking.internal.authority;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.marking.AuthorityBlock;
import org.chancery.marking.AuthorityForm;
import org.chancery.marking.Declassification;

/// Writes authority blocks, executive-order lines and declassification instructions.
public final class AuthorityWriter {
    private static final DateTimeFormatter NUMERIC = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter SLASHES = DateTimeFormatter.ofPattern("MM/dd/uuuu", Locale.ROOT);

    private AuthorityWriter() {}

    /// An instruction, without the words before it.
    public static String term(Declassification term, AuthorityForm form) {
        return switch (term) {
            case Declassification.On(LocalDate date) -> date(date, form);
            case Declassification.AtEvent(String event) -> event;
            case Declassification.Exempt(String code, Optional<LocalDate> date) ->
                code + date.map(day -> ", " + date(day, form)).orElse("");
            case Declassification.Indefinite(String code) -> code;
            case Declassification.Schedule(String code, Optional<LocalDate> date) ->
                code + date.map(day -> " " + date(day, form)).orElse("");
            case Declassification.NotApplicable() -> "N/A";
            case Declassification.Unread(String text) -> text;
        };
    }

    private static String date(LocalDate date, AuthorityForm form) {
        return (form == AuthorityForm.DOCUMENT ? NUMERIC : SLASHES).format(date);
    }

    /// `E.O. 13526: DECL: 12/17/2034`; schedules of older orders stand without `DECL:`.
    public static String orderLine(OptionalInt order, Declassification declassification) {
        String label = order.isPresent() ? "E.O. " + order.getAsInt() + ": " : "";
        boolean bare = declassification instanceof Declassification.Schedule
                || declassification instanceof Declassification.NotApplicable;
        return label + (bare ? "" : "DECL: ") + term(declassification, AuthorityForm.TELEGRAM);
    }

    /// A block: lines of a document, or the paragraph of a telegram, whose term stands in its order line.
    public static String block(AuthorityBlock block, AuthorityForm form) {
        List<String> parts = new ArrayList<>();
        boolean document = form == AuthorityForm.DOCUMENT;
        String who = document ? joined(block.name(), ", ", block.title()) : joined(block.title(), " ", block.name());
        if (!who.isEmpty()) {
            parts.add((document ? "Classified By: " : "CLASSIFIED BY: ") + who);
        }
        if (!block.derivedFrom().isEmpty()) {
            parts.add((document ? "Derived From: " : "DERIVED FROM: ") + String.join("; ", block.derivedFrom()));
        }
        if (!block.reasons().isEmpty()) {
            parts.add((document ? "Reason: " : "REASON: ") + String.join(", ", block.reasons()));
        }
        block.declassifyOn()
                .ifPresent(term -> parts.add((document ? "Declassify On: " : "DECLASSIFY ON: ") + term(term, form)));
        String text = String.join(document ? "\n" : ". ", parts);
        return document ? text : (text + ".").toUpperCase(Locale.ROOT);
    }

    private static String joined(Optional<String> first, String between, Optional<String> second) {
        return first.orElse("") + (first.isPresent() && second.isPresent() ? between : "") + second.orElse("");
    }
}
