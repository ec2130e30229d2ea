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
            Label label = piece.mark().isPresent() ? own(piece, piece.mark().get()) : overall;
            int begins = Ascii.skipBlanks(parts.bytes, Math.clamp(piece.text(), piece.start(), end), end);
            Span text = new Span(begins, subjectEnd(piece, begins, end));
            portions.add(
                    new Portion(piece.kind(), piece.number(), piece.mark(), label, new Span(piece.start(), end), text));
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
    private Label own(Piece piece, PortionMark mark) {
        Label label = mark.label();
        return labels.bound(
                piece.inside().isPresent() ? label.join(piece.inside().get().all()) : label);
    }

    private Label overall(List<Piece> all, Optional<Label> stated) {
        Joined overall = Joined.of(stated.isPresent() ? stated.get() : withheld());
        for (int i = 0; i < all.size(); i++) {
            Piece piece = all.get(i);
            if (piece.mark().isPresent()) {
                overall = overall.plus(own(piece, piece.mark().get()));
            } else if (piece.inside().isPresent()) {
                overall = overall.plus(piece.inside().get().all());
            }
        }
        return overall.all();
    }

    private Label withheld() {
        parts.find(Rule.NO_MARKING, new Span(0, 0), "the message as a whole bears no marking: withheld");
        return labels.captioned(parts.scheme.withheld());
    }

    private List<Piece> starts() {
        List<Piece> all = new ArrayList<>(pieces.size() + 5);
        int body = pieces.isEmpty() ? parts.trailer : pieces.getFirst().start();
        int text = Math.min(parts.text, body);
        all.add(Piece.plain(Portion.Kind.HEADING, 0));
        all.add(Piece.plain(Portion.Kind.FIELDS, text));
        if (subject.isPresent()) {
            Subject s = subject.get();
            if (s.span().start() >= text && s.span().end() <= body) {
                int value = s.element().span().start();
                all.add(new Piece(Portion.Kind.SUBJECT, s.span().start(), "", s.mark(), value, Optional.empty()));
                if (Ascii.skipWhite(parts.bytes, s.span().end(), body) < body) {
                    all.add(Piece.plain(Portion.Kind.FIELDS, s.span().end()));
                }
            }
        }
        all.addAll(pieces);
        all.add(Piece.plain(Portion.Kind.TRAILER, parts.trailer));
        return all;
    }
}
