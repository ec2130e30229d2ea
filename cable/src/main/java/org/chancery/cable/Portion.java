package org.chancery.cable;

import java.util.Optional;
import org.chancery.cable.internal.CleanText;
import org.chancery.marking.Label;
import org.chancery.marking.PortionMark;

/// One markable stretch of a message. The portions of a message cover it from first byte to last, each byte once.
///
/// @param number paragraph number or letter as written (`1`, `A`), or empty
/// @param mark the portion's own mark, where it has one
/// @param label what a reader must hold: the own mark with the message's captions; without a mark, the message's
///     overall label; where nothing in the message bears a marking, the scheme's withheld label
/// @param span the whole stretch
/// @param textSpan the stretch after number and mark
public record Portion(Kind kind, String number, Optional<PortionMark> mark, Label label, Span span, Span textSpan) {
    /// What part of the message a portion is.
    public enum Kind {
        HEADING,
        FIELDS,
        SUBJECT,
        PARAGRAPH,
        TRAILER
    }

    /// The text for reading and searching: no number, no mark, no page lines nor heads of sections, no control
    /// characters; lines as they
    /// stand, ended by a line feed; all else untouched.
    public String text(Source source) {
        return kind == Kind.PARAGRAPH
                ? CleanText.body(source.shared(), textSpan, source.charset())
                : CleanText.of(source.shared(), textSpan, source.charset());
    }

    /// Copies the bytes of [#text], in the source's charset and with any byte order marks left in, to the beginning
    /// of an array, and says how many there are.
    ///
    /// @throws ArrayIndexOutOfBoundsException where the array is not longer than the text's span
    public int copyText(Source source, byte[] into) {
        return CleanText.copy(source.shared(), textSpan, kind == Kind.PARAGRAPH, into);
    }
}
