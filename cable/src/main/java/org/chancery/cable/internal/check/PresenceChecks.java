package org.chancery.cable.internal.check;

import org.chancery.cable.Element;
import org.chancery.cable.Fields;
import org.chancery.cable.Heading;
import org.chancery.cable.Rule;
import org.chancery.cable.Span;
import org.chancery.cable.TimeLine;
import org.chancery.cable.Transmission;

/// Which elements must be there.
final class PresenceChecks {
    private PresenceChecks() {}

    static void check(Examined e) {
        if (e.heading.time().isEmpty()) {
            e.find(Rule.NO_TIME, e.nowhere(), "no date-time group");
        } else {
            time(e, e.heading.time().get());
        }
        if (!heading(e.heading)
                && e.reading.stated().isEmpty()
                && e.message.wrapper().isEmpty()) {
            e.find(Rule.NO_ELEMENT, e.nowhere(), "no element of a record message found");
            return;
        }
        if (e.heading.from().isEmpty()) {
            e.find(Rule.NO_ORIGINATOR, e.nowhere(), "no originator");
        } else if (e.heading.to().isEmpty() && e.heading.info().isEmpty()) {
            Span place = e.heading.from().get().span();
            e.find(Rule.NO_ADDRESSEE, place, "nobody is addressed, for action or for information");
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
        if (fields.subject().isEmpty()) {
            e.find(Rule.NO_SUBJECT, e.nowhere(), "no subject");
        }
        boolean none = fields.subject().isEmpty()
                && fields.order().isEmpty()
                && fields.tags().isEmpty();
        if (none || !e.telegram() || !e.reading.dated()) {
            return;
        }
        if (fields.order().isEmpty()) {
            e.find(Rule.NO_ORDER, fieldsAt(e), "no executive-order line");
        }
        if (fields.tags().isEmpty()) {
            e.find(Rule.NO_TAGS, fieldsAt(e), "no TAGS");
        }
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
