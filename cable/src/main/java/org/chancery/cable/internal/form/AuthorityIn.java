package org.chancery.cable.internal.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.cable.content.TextFields;
import org.chancery.marking.AuthorityBlock;
import org.chancery.marking.Declassification;
import org.chancery.marking.OrderLine;

/// Reads from JSON who classified a message, and until when.
final class AuthorityIn {
    private static final List<String> KINDS =
            List.of("event", "exemption", "indefinite", "schedule", "notApplicable", "unread");

    private AuthorityIn() {}

    static Optional<TextFields.Order> order(JsonFields document) throws Misfit {
        Optional<JsonFields> fields = document.object("declassification");
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        JsonFields one = fields.get();
        OrderLine line = new OrderLine(one.numberIf("order"), declassification(one), List.of());
        TextFields.Order order = new TextFields.Order(one.text("text"), line);
        one.close();
        return Optional.of(order);
    }

    static Optional<TextFields.Authority> authority(JsonFields document) throws Misfit {
        Optional<JsonFields> fields = document.object("classifiedBy");
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        JsonFields one = fields.get();
        Optional<JsonFields> until = one.object("declassifyOn");
        AuthorityBlock block = new AuthorityBlock(
                one.textIf("name"),
                one.textIf("title"),
                one.texts("reasons"),
                one.texts("derivedFrom"),
                until.isEmpty() ? Optional.empty() : Optional.of(declassification(until.get())),
                List.of());
        if (until.isPresent()) {
            until.get().close();
        }
        TextFields.Authority authority = new TextFields.Authority(one.text("text"), block);
        one.close();
        return Optional.of(authority);
    }

    private static Declassification declassification(JsonFields fields) throws Misfit {
        Optional<LocalDate> date = date(fields);
        List<String> kinds = KINDS.stream().filter(fields::has).toList();
        if (kinds.isEmpty() && date.isPresent()) {
            return new Declassification.On(date.get());
        }
        if (kinds.size() != 1) {
            throw JsonFields.wrong(fields.at(), "one of date, " + String.join(", ", KINDS) + " is wanted");
        }
        boolean dated = kinds.getFirst().equals("exemption") || kinds.getFirst().equals("schedule");
        if (date.isPresent() && !dated) {
            throw JsonFields.wrong(fields.must("date").at(), "no date stands beside it");
        }
        return switch (kinds.getFirst()) {
            case "event" -> event(fields);
            case "exemption" -> new Declassification.Exempt(fields.text("exemption"), date);
            case "indefinite" -> new Declassification.Indefinite(fields.text("indefinite"));
            case "schedule" -> new Declassification.Schedule(fields.text("schedule"), date);
            case "notApplicable" -> {
                fields.mark("notApplicable");
                yield new Declassification.NotApplicable();
            }
            default -> new Declassification.Unread(fields.text("unread"));
        };
    }

    private static Declassification event(JsonFields fields) throws Misfit {
        String event = fields.text("event");
        if (event.isBlank()) {
            throw JsonFields.wrong(fields.must("event").at(), "an event without words");
        }
        return new Declassification.AtEvent(event);
    }

    private static Optional<LocalDate> date(JsonFields fields) throws Misfit {
        Optional<String> written = fields.textIf("date");
        if (written.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (written.get().length() <= 20) {
                LocalDate date = LocalDate.parse(written.get());
                return Optional.of(date);
            }
        } catch (DateTimeException e) {
            throw JsonFields.wrong(fields.must("date").at(), "no date as 2034-12-16");
        }
        throw JsonFields.wrong(fields.must("date").at(), "no date as 2034-12-16");
    }
}
