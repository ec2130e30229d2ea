package org.chancery.cable.internal.check;

import java.util.List;
import org.chancery.cable.Element;
import org.chancery.cable.Fields;
import org.chancery.cable.Heading;
import org.chancery.cable.Rule;
import org.chancery.cable.Span;
import org.chancery.cable.TimeLine;
import org.chancery.cable.Transmission;

/// Which elements must be there. Where an archive withheld the whole heading, its own lines stand in for it.
final class PresenceChecks {
    private static final List<String> ORDER_WORDS =
            List.of("E.O", "E.0", "E. O", "EO ", "EO:", "EO1", "E O ", "EXECUTIVE ORDER", "DECL:");
    private static final List<String> TAG_WORDS = List.of("TAG");
    private static final List<String> SUBJECT_WORDS = List.of("SUBJ");

    private PresenceChecks() {}

    static void check(Examined e) {
        boolean withheld = e.message.wrapper().isPresent() && !heading(e.heading);
        if (e.heading.time().isPresent()) {
            time(e, e.heading.time().get());
        } else if (!withheld) {
            e.find(Rule.NO_TIME, e.nowhere(), "no date-time group");
        }
        if (!heading(e.heading)
                && e.reading.stated().isEmpty()
                && e.message.wrapper().isEmpty()) {
            e.find(Rule.NO_ELEMENT, e.nowhere(), "no element of a record message found");
            return;
        }
        if (e.heading.from().isEmpty() && !withheld) {
            e.find(Rule.NO_ORIGINATOR, e.nowhere(), "no originator");
        } else if (e.heading.from().isPresent()
                && e.heading.to().isEmpty()
                && e.heading.info().isEmpty()) {
            Span place = e.heading.from().get().span();
            e.find(Rule.NO_ADDRESSEE, place, "nobody is addressed, for action or for information");
        }
        for (Heading inside : e.message.passedOn()) {
            if (e.differs(inside)) {
                e.find(Rule.SECOND_HEADING, inside.span(), "the heading of another message stands inside the text");
            }
        }
        if (!e.laterSection()) {
            fields(e, e.fields);
        }
        text(e);
    }

    private static void time(Examined e, TimeLine line) {
        Element written = line.group().written();
        if (line.group().instant().isEmpty()) {
            e.find(Rule.BAD_TIME, written.span(), "\"" + written.text() + "\" is no date and time that exists");
        }
    }

    private static boolean heading(Heading heading) {
        Transmission transmission = heading.transmission();
        return heading.time().isPresent()
                || heading.from().isPresent()
                || transmission.station().isPresent()
                || transmission.fixed().isPresent()
                || transmission.warning().isPresent()
                || transmission.identifier().isPresent();
    }

    /// Where all fields are missing it is the subject's absence that is told.
    private static void fields(Examined e, Fields fields) {
        if (fields.subject().isEmpty() && !named(e, SUBJECT_WORDS)) {
            e.find(Rule.NO_SUBJECT, e.nowhere(), "no subject");
        }
        boolean none = fields.subject().isEmpty()
                && fields.order().isEmpty()
                && fields.tags().isEmpty();
        if (none || !e.telegram() || !e.reading.dated()) {
            return;
        }
        if (fields.order().isEmpty() && !named(e, ORDER_WORDS)) {
            e.find(Rule.NO_ORDER, fieldsAt(e), "no executive-order line");
        }
        if (fields.tags().isEmpty() && !named(e, TAG_WORDS)) {
            e.find(Rule.NO_TAGS, fieldsAt(e), "no TAGS");
        }
    }

    /// Whether one of the words that a field begins with stands before the first paragraph, in a form that was not
    /// read.
    private static boolean named(Examined e, List<String> words) {
        int end = e.front();
        for (int p = e.body.span().start(); p < end; p++) {
            if (Words.begins(e.bytes, p)) {
                for (String word : words) {
                    if (Words.at(e.bytes, p, word)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /// Where the fields begin: at the classification line.
    private static Span fieldsAt(Examined e) {
        return e.body.classLine().isPresent() ? e.body.classLine().get().span() : e.nowhere();
    }

    private static void text(Examined e) {
        boolean paragraphs = e.hasParagraphs();
        if (!paragraphs && e.fields.subject().isEmpty()) {
            e.find(Rule.TRUNCATED, e.end(), "the heading ends without a text");
        } else if (e.reading.opened() && !e.reading.ended()) {
            e.find(Rule.TRUNCATED, e.end(), "the text was opened with BT and nothing closes it");
        } else if (!paragraphs) {
            e.find(Rule.NO_PARAGRAPHS, e.end(), "no paragraph follows the subject");
        }
    }
}
