package org.chancery.cable.internal.form;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.cable.Precedence;
import org.chancery.cable.content.Address;
import org.chancery.cable.content.Envelope;
import org.chancery.cable.content.Mrn;
import org.chancery.cable.content.Reference;
import org.chancery.cable.content.TextFields;
import org.chancery.cable.content.Timing;
import org.chancery.cable.content.Title;
import org.chancery.cable.content.Transit;
import org.chancery.cable.form.Reading;

/// Reads from JSON what a message says, but for its paragraphs.
final class ContentIn {
    private static final int LONGEST_TIME = 40;

    private final JsonFields fields;
    private final JsonFields classification;

    ContentIn(JsonFields fields) throws Misfit {
        this.fields = fields;
        this.classification = JsonFields.of(fields.must("classification"));
    }

    Title title() throws Misfit {
        Optional<JsonFields> mrn = fields.object("mrn");
        Title title = new Title(
                classification.text("line"),
                mrn.isEmpty() ? Optional.empty() : Optional.of(number(mrn.get())),
                fields.texts("captions"),
                fields.texts("passing"));
        if (mrn.isPresent()) {
            mrn.get().close();
        }
        return title;
    }

    /// What was found when it was read; empty for a content alone.
    Optional<Reading> reading(boolean read, List<Reading.Stretch> stretches) throws Misfit {
        if (!read) {
            classification.close();
            return Optional.empty();
        }
        Reading.Overall overall = new Reading.Overall(classification.text("level"), classification.text("banner"));
        classification.close();
        return Optional.of(new ReadingIn(fields).reading(overall, stretches));
    }

    private static Mrn number(JsonFields mrn) throws Misfit {
        return new Mrn(mrn.text("post"), mrn.number("number"), mrn.numberIf("year"));
    }

    Envelope envelope() throws Misfit {
        return envelope(fields);
    }

    static Envelope envelope(JsonFields fields) throws Misfit {
        List<Precedence> precedence = fields.list("precedence", ContentIn::precedence);
        if (precedence.size() > 2) {
            throw JsonFields.wrong(fields.must("precedence").at(), "one precedence for action, one for information");
        }
        Timing timing = new Timing(
                precedence.isEmpty() ? Optional.empty() : Optional.of(precedence.getFirst()),
                precedence.size() < 2 ? Optional.empty() : Optional.of(precedence.getLast()),
                instant(fields),
                fields.texts("signals"));
        return new Envelope(
                transit(fields),
                timing,
                from(fields),
                fields.list("to", ContentIn::address),
                fields.list("info", ContentIn::address),
                fields.list("exempt", ContentIn::address));
    }

    private static Precedence precedence(JsonValue value) throws Misfit {
        String name = JsonFields.text(value);
        for (Precedence one : Precedence.values()) {
            if (one.name().equals(name)) {
                return one;
            }
        }
        throw JsonFields.wrong(value.at(), "no precedence: \"" + JsonIn.shown(name) + "\"");
    }

    private static Optional<Instant> instant(JsonFields fields) throws Misfit {
        Optional<String> written = fields.textIf("dtg");
        if (written.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (written.get().length() <= LONGEST_TIME) {
                Instant instant = Instant.parse(written.get());
                if (instant.toString().equals(written.get())) {
                    return Optional.of(instant);
                }
            }
        } catch (DateTimeParseException e) {
            throw JsonFields.wrong(fields.must("dtg").at(), "no instant as 2009-12-17T17:37:00Z");
        }
        throw JsonFields.wrong(fields.must("dtg").at(), "no instant as 2009-12-17T17:37:00Z");
    }

    private static Optional<Address> from(JsonFields fields) throws Misfit {
        Optional<String> name = fields.textIf("from");
        Optional<JsonValue> whole = fields.value("fromAddress");
        if (whole.isEmpty()) {
            return name.map(Address::of);
        }
        Address address = address(whole.get());
        if (name.isEmpty() || !address.name().equals(name.get()) || address.equals(Address.of(name.get()))) {
            throw JsonFields.wrong(whole.get().at(), "it says more of the address that \"from\" names");
        }
        return Optional.of(address);
    }

    private static Address address(JsonValue value) throws Misfit {
        JsonFields fields = JsonFields.of(value);
        Address address = new Address(
                fields.textIf("ri"),
                fields.text("plad"),
                fields.textIf("office"),
                fields.textIf("precedence"),
                fields.textIf("mcn"));
        fields.close();
        return address;
    }

    private static Transit transit(JsonFields fields) throws Misfit {
        Optional<JsonFields> transmission = fields.object("transmission");
        if (transmission.isEmpty()) {
            return Transit.none();
        }
        JsonFields one = transmission.get();
        Optional<JsonFields> station = one.object("station");
        Optional<JsonFields> warning = one.object("warning");
        Transit transit = new Transit(
                one.textIf("identifier"),
                one.texts("routing"),
                station.isEmpty() ? Optional.empty() : Optional.of(station(station.get())),
                warning.isEmpty() ? Optional.empty() : Optional.of(warning(warning.get())));
        one.close();
        if (transit.equals(Transit.none())) {
            throw JsonFields.wrong(one.at(), "a transmission of which nothing is known is left out");
        }
        return transit;
    }

    private static Transit.Station station(JsonFields fields) throws Misfit {
        Transit.Station station = new Transit.Station(
                fields.text("ri"), fields.numberIf("serial"), fields.numberIf("day"), fields.numberIf("time"));
        fields.close();
        return station;
    }

    private static Transit.Warning warning(JsonFields fields) throws Misfit {
        Transit.Warning warning =
                new Transit.Warning(fields.text("warning"), fields.text("letters"), fields.texts("signals"));
        fields.close();
        return warning;
    }

    TextFields fields() throws Misfit {
        Optional<String> subject = fields.textIf("subject");
        Optional<String> mark = fields.textIf("subjectMark");
        if (subject.isEmpty() && mark.isPresent()) {
            throw JsonFields.wrong(fields.must("subjectMark").at(), "a mark of no subject");
        }
        return new TextFields(
                AuthorityIn.order(fields),
                fields.texts("tags"),
                subject.map(text -> new TextFields.SubjectLine(mark, text)),
                references(),
                AuthorityIn.authority(fields));
    }

    /// Entries with one item are one reference.
    private List<Reference> references() throws Misfit {
        List<Reference> references = new ArrayList<>();
        int[] last = {0};
        fields.list("references", value -> {
            JsonFields entry = JsonFields.of(value);
            int item = entry.number("item");
            boolean named = entry.has("post");
            List<Mrn> messages = named ? List.of(number(entry)) : List.of();
            Reference one = new Reference(
                    entry.text("letter"), messages, entry.mark("notal"), entry.mark("previous"), entry.text("text"));
            entry.close();
            if (item == last[0] + 1) {
                references.add(one);
            } else if (item == last[0] && item > 0 && named) {
                references.add(joined(references.removeLast(), one, value));
            } else {
                throw JsonFields.wrong(value.at(), "item " + item + " follows item " + last[0]);
            }
            last[0] = item;
            return one;
        });
        return references;
    }

    private static Reference joined(Reference before, Reference one, JsonValue value) throws Misfit {
        List<Mrn> messages = new ArrayList<>(before.messages());
        messages.addAll(one.messages());
        Reference joined = new Reference(one.letter(), messages, one.notal(), one.previous(), one.text());
        Reference same = new Reference(before.letter(), messages, before.notal(), before.previous(), before.text());
        if (!joined.equals(same) || before.messages().isEmpty()) {
            throw JsonFields.wrong(value.at(), "entries of one item say the same but for the message");
        }
        return joined;
    }
}
