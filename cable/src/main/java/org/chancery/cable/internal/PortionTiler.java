package org.chancery.cable.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.cable.Portion;
import org.chancery.cable.Rule;
import org.chancery.cable.Span;
import org.chancery.cable.Subject;
import org.chancery.marking.Label;
import org.chancery.marking.PortionMark;

/// Makes portions that cover the source, each byte once, and finds the overall label.
final class PortionTiler {
    private static final int LONGEST_HEADING = 80;

    private final Parts parts;
    private final LabelReader labels;
    private final List<Piece> pieces;
    private final Optional<Subject> subject;

    PortionTiler(Parts parts, LabelReader labels, List<Piece> pieces, Optional<Subject> subject) {
        this.parts = parts;
        this.labels = labels;
        this.pieces = pieces;
        this.subject = subject;
    }

    /// Portions and the message's label.
    record Tiled(List<Portion> portions, Label label) {}

    Tiled tile(Optional<Label> stated) {
        List<Piece> all = starts();
        Label overall = overall(all, stated);
        List<Portion> portions = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            int end = i + 1 < all.size() ? all.get(i + 1).start() : parts.bytes.length;
            Piece piece = all.get(i);
            if (end == piece.start()) {
                continue;
            }
            Label label = own(piece).orElse(overall);
            int begins = Ascii.skipBlanks(parts.bytes, Math.clamp(piece.text(), piece.start(), end), end);
            Span text = new Span(begins, subjectEnd(piece, begins, end));
            portions.add(
                    new Portion(piece.kind(), piece.number(), piece.mark(), label, new Span(piece.start(), end), text));
            stated.ifPresent(above -> compare(piece, text.start(), above));
        }
        return new Tiled(portions, overall);
    }

    /// The text of the subject ends before a mark behind it and before the slashes that close a set.
    private int subjectEnd(Piece piece, int begins, int end) {
        return piece.kind() == Portion.Kind.SUBJECT && subject.isPresent()
                ? Math.clamp(subject.get().element().span().end(), begins, end)
                : end;
    }

    /// The label of a marked piece: mark, marks inside, captions.
    private Optional<Label> own(Piece piece) {
        return piece.mark().map(PortionMark::label).map(label -> {
            Label held = piece.inside().map(label::join).orElse(label);
            return labels.bound(held);
        });
    }

    private Label overall(List<Piece> all, Optional<Label> stated) {
        Label overall = stated.orElseGet(() -> {
            parts.find(Rule.NO_MARKING, new Span(0, 0), "the message as a whole bears no marking: withheld");
            return labels.captioned(parts.scheme.withheld());
        });
        Optional<Label> last = Optional.empty();
        for (Piece piece : all) {
            Optional<Label> own = piece.mark().isPresent() ? own(piece) : piece.inside();
            if (own.isPresent() && !own.equals(last)) {
                overall = overall.join(own.get());
                last = own;
            }
        }
        return overall;
    }

    /// Whether a sentence follows, not only a heading over the paragraphs below.
    private boolean sentence(int from) {
        int limit = Math.min(parts.trailer, from + LONGEST_HEADING);
        for (int p = from; p < limit; p++) {
            if (parts.bytes[p] == '\n' && p + 1 < limit && (parts.bytes[p + 1] == '-' || parts.bytes[p + 1] == '\n')) {
                return false;
            }
            if (parts.bytes[p] == '.') {
                return true;
            }
        }
        return true;
    }

    private void compare(Piece piece, int end, Label stated) {
        if (piece.mark().isEmpty()) {
            boolean classified =
                    stated.level().compareTo(parts.scheme.unclassified().level()) > 0;
            if (classified && piece.kind() == Portion.Kind.PARAGRAPH && sentence(end)) {
                Span place = new Span(piece.start(), end);
                parts.find(
                        Rule.UNMARKED_PORTION,
                        place,
                        "no portion mark in a classified message: the overall label binds");
            }
            return;
        }
        PortionMark mark = piece.mark().get();
        Span place = new Span(piece.start(), end);
        Label label = mark.label();
        if (label.level().compareTo(stated.level()) > 0) {
            parts.find(
                    Rule.PORTION_ABOVE,
                    place,
                    "(" + mark.text() + ") in a message that is "
                            + stated.level().name() + " overall");
        } else if (label.level().equals(stated.level()) && !stated.controls().containsAll(label.controls())) {
            parts.find(Rule.CONTROL_NOT_ABOVE, place, "(" + mark.text() + ") carries a control that the message lacks");
        } else if (!label.release().equals(stated.release())
                && !stated.release().join(label.release()).equals(stated.release())) {
            parts.find(
                    Rule.CONTROL_NOT_ABOVE, place, "(" + mark.text() + ") restricts release and the message does not");
        }
    }

    private List<Piece> starts() {
        List<Piece> all = new ArrayList<>();
        int body = pieces.isEmpty() ? parts.trailer : pieces.getFirst().start();
        int text = Math.min(parts.text, body);
        all.add(Piece.plain(Portion.Kind.HEADING, 0));
        all.add(Piece.plain(Portion.Kind.FIELDS, text));
        subject.filter(s -> s.span().start() >= text && s.span().end() <= body).ifPresent(s -> {
            int value = s.element().span().start();
            all.add(new Piece(Portion.Kind.SUBJECT, s.span().start(), "", s.mark(), value, Optional.empty()));
            if (Ascii.skipWhite(parts.bytes, s.span().end(), body) < body) {
                all.add(Piece.plain(Portion.Kind.FIELDS, s.span().end()));
            }
        });
        all.addAll(pieces);
        all.add(Piece.plain(Portion.Kind.TRAILER, parts.trailer));
        return all;
    }
}
