package org.chancery.cable.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.marking.PortionMark;
import org.chancery.marking.Scheme;

/// Whether the readers could take a stretch of a line that was written for the beginning of something, by the rules
/// that they go by themselves. Where a reader's answer depends on more than is known here, it could.
public final class LineDoubts {
    /// How far a paragraph's number may go beyond the last one, as [ParagraphReader] has it.
    private static final int WIDEST_GAP = 3;

    private final byte[] bytes;
    private final Scheme scheme;
    private final LocalDate date;

    /// For lines in an array, by the rules of a day.
    public LineDoubts(byte[] bytes, Scheme scheme, LocalDate date) {
        this.bytes = bytes;
        this.scheme = scheme;
        this.date = date;
    }

    /// Whether a line without number and mark is read as the beginning of the body all the same, as `SUMMARY` alone is.
    public static boolean headsBody(byte[] bytes, int from, int end) {
        return TextReader.headsBlock(bytes, from, end);
    }

    /// Whether a portion could begin with a line inside a paragraph.
    ///
    /// @param last the last paragraph's number, 0 where none had one
    /// @param letter the letter that stood in parentheses last in the paragraph, 0 where none did: behind `(B)` a
    ///     line `(C)` goes on with a list
    public boolean portion(int from, int end, int last, byte letter) {
        Optional<ParagraphStart.Start> start = new ParagraphStart(bytes, scheme, date).atLineStart(from, end);
        if (start.isEmpty()) {
            return false;
        }
        ParagraphStart.Start begun = start.get();
        if (begun.mark().isPresent()) {
            return !begun.number().isEmpty() || !next(begun.mark().get(), letter);
        }
        int value = begun.value();
        return bytes[begun.at()] == '(' ? last == 0 && value == 1 : value > last && value <= last + WIDEST_GAP;
    }

    /// Whether a mark stands in the parentheses at a place inside a line, and does not go on with a list.
    public boolean mark(int at, int end, byte letter) {
        ParagraphStart starts = new ParagraphStart(bytes, scheme, date);
        Optional<PortionMark> mark = starts.markAt(at, end);
        return mark.isPresent()
                ? !next(mark.get(), letter)
                : starts.smallMarkAt(at, end).isPresent();
    }

    private static boolean next(PortionMark mark, byte letter) {
        return letter != 0 && mark.text().length() == 1 && mark.text().charAt(0) == letter + 1;
    }

    /// Whether a field could begin in a line above the first paragraph.
    ///
    /// @param own whether the line begins with the keyword of its own field
    public boolean field(int from, int end, boolean own) {
        FieldReader fields = new FieldReader(bytes);
        int at = Ascii.skipBlanks(bytes, from, end);
        if ((!own || at > from) && fields.atLineStart(at, end).isPresent()) {
            return true;
        }
        for (int p = at + 1; p < end; p++) {
            boolean begins = Ascii.blank(bytes[p - 1])
                    && (fields.inside(p, end).isPresent()
                            || fields.tagsInside(p, end).isPresent()
                            || fields.set(p, end).isPresent());
            if (begins) {
                return true;
            }
        }
        return false;
    }
}
