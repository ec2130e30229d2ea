package org.chancery.cable.internal.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.cable.Authority;
import org.chancery.cable.ClassificationOrder;
import org.chancery.cable.Element;
import org.chancery.cable.Rule;
import org.chancery.cable.Span;
import org.chancery.cable.internal.Ascii;
import org.chancery.marking.Declassification;
import org.chancery.marking.Level;

/// What must hold between the classification, the executive-order line and the classification authority. What either of
/// the two says wrongly by itself is told when it is read.
final class AuthorityChecks {
    private static final List<String> STATEMENTS = List.of("CLASSIFIED BY", "CLASSIFIER", "DERIVED FROM", "REASON");

    private AuthorityChecks() {}

    static void check(Examined e) {
        if (e.reading.stated().isEmpty() || e.laterSection()) {
            return;
        }
        Level lowest = e.reading.scheme().unclassified().level();
        if (e.message.label().level().compareTo(lowest) <= 0) {
            unclassified(e);
        } else if (e.reading.stated().get().level().compareTo(lowest) > 0 && !doubtful(e)) {
            classified(e);
        }
        if (e.fields.order().isPresent() && e.fields.authority().isPresent()) {
            terms(e, e.fields.order().get(), e.fields.authority().get());
        }
    }

    /// Whether the classification line says that the message is unclassified, though something else says otherwise.
    private static boolean doubtful(Examined e) {
        return e.body.classLine().isPresent() && e.body.classLine().get().text().regionMatches(true, 0, "UNCLAS", 0, 6);
    }

    private static void unclassified(Examined e) {
        if (e.fields.authority().isPresent()) {
            Span place = e.fields.authority().get().element().span();
            e.find(Rule.AUTHORITY_OF_UNCLASSIFIED, place, "a classification authority in an unclassified message");
        }
        if (e.fields.order().isPresent()) {
            ClassificationOrder order = e.fields.order().get();
            if (term(order.line().declassification())) {
                Element written = order.element();
                e.find(
                        Rule.TERM_OF_UNCLASSIFIED,
                        written.span(),
                        "\"" + written.text() + "\" in an unclassified message");
            }
        }
    }

    private static boolean term(Declassification said) {
        return switch (said) {
            case Declassification.On _, Declassification.Exempt _, Declassification.AtEvent _ -> true;
            case Declassification.Indefinite _, Declassification.Schedule _ -> true;
            case Declassification.NotApplicable _, Declassification.Unread _ -> false;
        };
    }

    private static void classified(Examined e) {
        if (e.fields.order().isPresent()
                && e.fields.order().get().line().declassification() instanceof Declassification.NotApplicable) {
            Element written = e.fields.order().get().element();
            e.find(Rule.NOT_APPLICABLE, written.span(), "\"" + written.text() + "\" in a classified message");
        }
        boolean whole = e.telegram() && e.fields.subject().isPresent() && e.hasParagraphs();
        if (whole && e.fields.authority().isEmpty() && e.reading.dated() && !stated(e)) {
            Span place =
                    e.body.classLine().isPresent() ? e.body.classLine().get().span() : e.nowhere();
            e.find(Rule.NO_AUTHORITY, place, "classified, and nobody is named who classified it");
        }
    }

    /// Whether the words of an authority stand anywhere in the text, read as such or not.
    private static boolean stated(Examined e) {
        byte[] bytes = e.bytes;
        for (int p = e.body.span().start(); p < bytes.length; p++) {
            byte initial = Ascii.raise(bytes[p]);
            if ((initial == 'C' || initial == 'D' || initial == 'R') && Words.begins(bytes, p)) {
                for (String statement : STATEMENTS) {
                    if (Words.at(bytes, p, statement)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static void terms(Examined e, ClassificationOrder order, Authority authority) {
        Optional<Declassification> other = authority.block().declassifyOn();
        if (other.isEmpty()) {
            return;
        }
        Optional<LocalDate> line = order.line().declassification().stated();
        Optional<LocalDate> block = other.get().stated();
        if (line.isPresent() && block.isPresent() && !line.equals(block)) {
            String message = "declassification on " + block.get() + " here, on " + line.get() + " in the order line";
            e.find(Rule.TERMS_DIFFER, authority.element().span(), message);
        }
    }
}
