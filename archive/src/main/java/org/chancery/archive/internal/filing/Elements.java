package org.chancery.archive.internal.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.archive.ElementView.Kind;
import org.chancery.cable.Addressee;
import org.chancery.cable.Body;
import org.chancery.cable.CitedReference;
import org.chancery.cable.Element;
import org.chancery.cable.Heading;
import org.chancery.cable.Message;
import org.chancery.cable.Precedence;
import org.chancery.cable.Span;

/// The values of a message's heading and fields, in the order a page shows them, each with its place.
record Elements(List<Value> values) {
    /// One value.
    ///
    /// @param reference the messages that it names, where it is a reference
    record Value(Kind kind, String value, String detail, Span span, Optional<CitedReference> reference) {
        Value(Kind kind, String value, String detail, Span span) {
            this(kind, value, detail, span, Optional.empty());
        }
    }

    static Elements of(Message message) {
        List<Value> values = new ArrayList<>();
        heading(values, message.heading());
        body(values, message.body());
        return new Elements(values);
    }

    private static void heading(List<Value> values, Heading heading) {
        heading.time()
                .ifPresent(time -> Stream.of(time.action(), time.info())
                        .flatMap(Optional::stream)
                        .distinct()
                        .map(Precedence::name)
                        .forEach(name -> values.add(
                                new Value(Kind.PRECEDENCE, name, "", time.line().span()))));
        heading.from().ifPresent(from -> values.add(addressee(Kind.FROM, from)));
        heading.to().forEach(to -> values.add(addressee(Kind.TO, to)));
        heading.info().forEach(info -> values.add(addressee(Kind.INFO, info)));
        heading.exempt().forEach(exempt -> values.add(addressee(Kind.EXEMPT, exempt)));
    }

    private static Value addressee(Kind kind, Addressee addressee) {
        String detail = Stream.of(addressee.indicator(), addressee.precedence(), addressee.number())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return new Value(kind, addressee.name(), detail, addressee.span());
    }

    private static void body(List<Value> values, Body body) {
        add(values, Kind.CLASSIFICATION, body.classLine());
        body.captions().forEach(caption -> add(values, Kind.CAPTION, Optional.of(caption)));
        body.passing().forEach(passing -> add(values, Kind.PASSING, Optional.of(passing)));
        add(values, Kind.DECLASSIFICATION, body.fields().order().map(order -> order.element()));
        body.fields().tags().forEach(tag -> add(values, Kind.TAG, Optional.of(tag)));
        body.fields()
                .subject()
                .ifPresent(subject ->
                        values.add(new Value(Kind.SUBJECT, subject.element().text(), "", subject.span())));
        body.fields()
                .references()
                .forEach(reference -> values.add(new Value(
                        Kind.REFERENCE,
                        reference.cited().text(),
                        reference.letter(),
                        reference.cited().span(),
                        Optional.of(reference))));
        add(values, Kind.AUTHORITY, body.fields().authority().map(authority -> authority.element()));
        add(values, Kind.SIGNATURE, body.signature());
    }

    private static void add(List<Value> values, Kind kind, Optional<Element> element) {
        element.ifPresent(found -> values.add(new Value(kind, found.text(), "", found.span())));
    }
}
