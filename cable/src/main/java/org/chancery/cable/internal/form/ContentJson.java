package org.chancery.cable.internal.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.cable.Precedence;
import org.chancery.cable.content.Address;
import org.chancery.cable.content.Content;
import org.chancery.cable.content.Envelope;
import org.chancery.cable.content.Mrn;
import org.chancery.cable.content.Reference;
import org.chancery.cable.content.TextFields;
import org.chancery.cable.content.Timing;
import org.chancery.cable.content.Title;
import org.chancery.cable.content.Transit;
import org.chancery.cable.form.Reading;
import org.chancery.marking.Declassification;

/// Writes what a message says as JSON, but for its paragraphs.
final class ContentJson {
    private ContentJson() {}

    /// From the number to the classification authority.
    static void head(JsonOut json, Content content, Optional<Reading> reading) {
        Title title = content.text().title();
        if (title.mrn().isPresent()) {
            json.open("mrn");
            number(json, title.mrn().get());
            json.close();
        }
        envelope(json, content.envelope());
        json.open("classification");
        if (reading.isPresent()) {
            json.text("level", reading.get().overall().level());
            json.text("banner", reading.get().overall().banner());
        }
        json.text("line", title.classification());
        json.close();
        if (reading.isPresent() && reading.get().section().isPresent()) {
            json.open("section");
            json.number("number", reading.get().section().get().number());
            json.number("total", reading.get().section().get().total());
            json.close();
        }
        json.texts("captions", title.captions());
        json.texts("passing", title.passing());
        fields(json, content.text().fields());
    }

    private static void number(JsonOut json, Mrn mrn) {
        json.text("post", mrn.post());
        json.number("number", mrn.number());
        json.number("year", mrn.year());
    }

    /// Date-time group, precedence and addresses.
    static void envelope(JsonOut json, Envelope envelope) {
        Timing timing = envelope.timing();
        if (timing.instant().isPresent()) {
            json.text("dtg", timing.instant().get().toString());
        }
        json.openList("precedence");
        precedence(json, timing.action());
        precedence(json, timing.info());
        json.closeList();
        json.texts("signals", timing.signals());
        if (envelope.from().isPresent()) {
            Address from = envelope.from().get();
            json.text("from", from.name());
            if (!from.equals(Address.of(from.name()))) {
                json.name("fromAddress");
                address(json, from);
            }
        }
        addresses(json, "to", envelope.to());
        addresses(json, "info", envelope.info());
        addresses(json, "exempt", envelope.exempt());
    }

    private static void precedence(JsonOut json, Optional<Precedence> precedence) {
        if (precedence.isPresent()) {
            json.text(precedence.get().name());
        }
    }

    private static void addresses(JsonOut json, String name, List<Address> addresses) {
        json.openList(name);
        for (int i = 0; i < addresses.size(); i++) {
            address(json, addresses.get(i));
        }
        json.closeList();
    }

    private static void address(JsonOut json, Address address) {
        json.open();
        json.text("ri", address.indicator());
        json.text("plad", address.name());
        json.text("office", address.office());
        json.text("precedence", address.precedence());
        json.text("mcn", address.number());
        json.close();
    }

    private static void fields(JsonOut json, TextFields fields) {
        if (fields.order().isPresent()) {
            TextFields.Order order = fields.order().get();
            json.open("declassification");
            json.number("order", order.line().order());
            declassification(json, order.line().declassification());
            json.text("text", order.text());
            json.close();
        }
        json.texts("tags", fields.tags());
        if (fields.subject().isPresent()) {
            json.text("subject", fields.subject().get().text());
            json.text("subjectMark", fields.subject().get().mark());
        }
        json.openList("references");
        for (int i = 0; i < fields.references().size(); i++) {
            reference(json, fields.references().get(i), i + 1);
        }
        json.closeList();
        fields.authority().ifPresent(authority -> authority(json, authority));
    }

    private static void declassification(JsonOut json, Declassification one) {
        switch (one) {
            case Declassification.On(LocalDate date) -> json.text("date", date.toString());
            case Declassification.AtEvent(String event) -> json.text("event", event);
            case Declassification.Exempt(String code, Optional<LocalDate> date) -> {
                json.text("exemption", code);
                json.text("date", date.map(LocalDate::toString));
            }
            case Declassification.Indefinite(String code) -> json.text("indefinite", code);
            case Declassification.Schedule(String code, Optional<LocalDate> date) -> {
                json.text("schedule", code);
                json.text("date", date.map(LocalDate::toString));
            }
            case Declassification.NotApplicable() -> json.yes("notApplicable");
            case Declassification.Unread(String text) -> json.text("unread", text);
        }
    }

    /// An entry for each message that the reference names; one for a reference that names none.
    private static void reference(JsonOut json, Reference reference, int item) {
        for (int i = 0; i < Math.max(1, reference.messages().size()); i++) {
            json.open();
            json.number("item", item);
            json.text("letter", reference.letter());
            if (i < reference.messages().size()) {
                number(json, reference.messages().get(i));
            }
            if (reference.notal()) {
                json.yes("notal");
            }
            if (reference.previous()) {
                json.yes("previous");
            }
            json.text("text", reference.text());
            json.close();
        }
    }

    private static void authority(JsonOut json, TextFields.Authority authority) {
        json.open("classifiedBy");
        json.text("name", authority.block().name());
        json.text("title", authority.block().title());
        json.texts("reasons", authority.block().reasons());
        json.texts("derivedFrom", authority.block().derivedFrom());
        authority.block().declassifyOn().ifPresent(until -> {
            json.open("declassifyOn");
            declassification(json, until);
            json.close();
        });
        json.text("text", authority.text());
        json.close();
    }

    /// Format lines 1 to 4, where there is anything of them.
    static void transmission(JsonOut json, Transit transit) {
        if (transit.equals(Transit.none())) {
            return;
        }
        json.open("transmission");
        json.text("identifier", transit.identifier());
        json.texts("routing", transit.routing());
        transit.station().ifPresent(station -> {
            json.open("station");
            json.text("ri", station.indicator());
            json.number("serial", station.serial());
            json.number("day", station.day());
            json.number("time", station.time());
            json.close();
        });
        transit.warning().ifPresent(warning -> {
            json.open("warning");
            json.text("warning", warning.warning());
            json.text("letters", warning.letters());
            json.texts("signals", warning.signals());
            json.close();
        });
        json.close();
    }
}
