package org.chancery.cable.internal.check;

import java.util.List;
import org.chancery.cable.Body;
import org.chancery.cable.Fields;
import org.chancery.cable.Heading;
import org.chancery.cable.Message;
import org.chancery.cable.Portion;
import org.chancery.cable.Rule;
import org.chancery.cable.Section;
import org.chancery.cable.Span;

/// The message that is examined, and where departures go.
final class Examined {
    final Message message;
    final byte[] bytes;
    final Reading reading;
    final Heading heading;
    final Body body;
    final Fields fields;
    final List<Portion> portions;
    private final Departures departures;

    Examined(Message message, byte[] bytes, Reading reading, Departures departures) {
        this.message = message;
        this.bytes = bytes;
        this.reading = reading;
        this.departures = departures;
        this.heading = message.heading();
        this.body = message.body();
        this.fields = message.body().fields();
        this.portions = message.portions();
    }

    /// Tells a departure, if the rule holds on the message's day.
    void find(Rule rule, Span place, String text) {
        if (rule.holds(reading.date())) {
            departures.find(rule, place, text);
        }
    }

    /// The place of what is not there.
    Span nowhere() {
        return new Span(0, 0);
    }

    /// The end of the message.
    Span end() {
        return new Span(bytes.length, bytes.length);
    }

    /// Whether the text is a State telegram's: a number of its own or an archive's id, and no set.
    boolean telegram() {
        boolean numbered =
                body.reference().isPresent() && body.reference().get().year().isEmpty();
        return (numbered || message.wrapper().isPresent())
                && body.layout().sets().isEmpty()
                && heading.transmission().fixed().isEmpty();
    }

    /// Whether this is a later section of a message, which has neither fields nor the first paragraphs.
    boolean laterSection() {
        return body.section().isPresent() && body.section().get().number() > 1;
    }

    /// Whether other sections of the message may have come apart from this one.
    boolean sectioned() {
        if (body.section().isEmpty()) {
            return false;
        }
        Section section = body.section().get();
        return section.total() > 1 || section.number() > 1;
    }

    /// Whether another message stands inside the text: then it cannot be told whose references and paragraphs are
    /// meant.
    boolean holdsAnother() {
        for (Heading inside : message.passedOn()) {
            if (differs(inside)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a heading inside the text says something else of time or originator than the message's own.
    boolean differs(Heading inside) {
        boolean otherTime = inside.time().isPresent()
                && heading.time().isPresent()
                && !inside.time()
                        .get()
                        .group()
                        .instant()
                        .equals(heading.time().get().group().instant());
        boolean otherOrigin = inside.from().isPresent()
                && heading.from().isPresent()
                && !inside.from().get().name().equals(heading.from().get().name());
        return otherTime || otherOrigin;
    }

    /// Whether a paragraph was read.
    boolean hasParagraphs() {
        return front() < bytes.length;
    }

    /// Where the first paragraph begins: before it stand heading and fields. The end where there is none.
    int front() {
        for (int i = 0; i < portions.size(); i++) {
            Portion portion = portions.get(i);
            if (portion.kind() == Portion.Kind.PARAGRAPH) {
                return portion.span().start();
            }
        }
        return bytes.length;
    }
}
