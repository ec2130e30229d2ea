package org.chancery.cable.internal;

import java.util.List;
import java.util.Optional;
import org.chancery.cable.Rule;

/// Whether bytes can be a record message at all.
public final class Judge {
    private static final List<String> PICTURES =
            List.of("\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8", "%PDF", "PK\3\4", "\u001F\u008B");
    private static final List<String> WIDE = List.of("\u00FF\u00FE", "\u00FE\u00FF", "\0\0\u00FE\u00FF");
    private static final int SAMPLE = 4096;
    private static final List<String> LEVELS =
            List.of("UNCLAS", "CONFIDENTIAL", "SECRET", "TOP SECRET", "RESTRICTED", "LIMITED OFFICIAL USE");
    private static final List<String> SPACED =
            List.of("C O N F I D E N T I A L", "S E C R E T", "R E S T R I C T E D", "U N C L A S");

    /// Why bytes were refused, and the offset of the reason.
    public record Verdict(Rule rule, int at, String reason) {}

    private Judge() {}

    /// What the first bytes of a stream give away: a picture or an archive, or text in wide characters.
    public static Optional<Verdict> opening(byte[] bytes, int size) {
        if (PICTURES.stream()
                .anyMatch(magic -> Ascii.text(bytes, 0, Math.min(size, 4)).startsWith(magic))) {
            return Optional.of(new Verdict(Rule.BINARY, 0, "not a text: a picture, a document or an archive"));
        }
        if (WIDE.stream()
                .anyMatch(mark -> Ascii.text(bytes, 0, Math.min(size, 4)).startsWith(mark))) {
            return Optional.of(new Verdict(Rule.WIDE_CHARACTERS, 0, "text in UTF-16 or UTF-32: convert it to UTF-8"));
        }
        return Optional.empty();
    }

    /// Judges the bytes of one message, from 0 to `size`.
    public static Optional<Verdict> message(byte[] bytes, int size) {
        if (Ascii.skipWhite(bytes, 0, size) >= size && (size == 0 || bytes[0] != 0)) {
            return Optional.of(new Verdict(Rule.EMPTY, 0, size == 0 ? "nothing was given" : "nothing but white space"));
        }
        return opening(bytes, size).or(() -> sampled(bytes, size)).or(() -> nothing(bytes, size));
    }

    private static Optional<Verdict> sampled(byte[] bytes, int size) {
        int sample = Math.min(size, SAMPLE);
        int controls = 0;
        int nuls = 0;
        int firstControl = -1;
        for (int p = 0; p < sample; p++) {
            byte b = bytes[p];
            boolean control = b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f';
            nuls += b == 0 ? 1 : 0;
            controls += control ? 1 : 0;
            firstControl = control && firstControl < 0 ? p : firstControl;
        }
        if (nuls * 10 > sample * 3) {
            return Optional.of(
                    new Verdict(Rule.WIDE_CHARACTERS, firstControl, "text in UTF-16 or UTF-32: convert it to UTF-8"));
        }
        if (controls * 10 > sample && controls > 8) {
            return Optional.of(new Verdict(Rule.BINARY, firstControl, "not a text: control characters throughout"));
        }
        return Optional.empty();
    }

    private static Optional<Verdict> nothing(byte[] bytes, int size) {
        LineScanner lines = new LineScanner(bytes, 0, size);
        while (lines.advance()) {
            int at = Ascii.skipBlanks(bytes, lines.start(), lines.end());
            if (at < lines.end() && element(bytes, at, lines.end())) {
                return Optional.empty();
            }
        }
        return Optional.of(new Verdict(Rule.NO_ELEMENT, 0, "no element of a record message found"));
    }

    private static boolean element(byte[] bytes, int at, int end) {
        int start = bytes[at] == (byte) 0xEF ? Math.min(at + 3, end - 1) : at;
        boolean heading = TransmissionReader.identifierAt(bytes, start, end)
                || TransmissionReader.fixedAt(bytes, start, end)
                || TransmissionReader.stationAt(bytes, start, end)
                || TransmissionReader.warningAt(bytes, start, end)
                || TimeReader.at(bytes, start, end)
                || Ascii.at(bytes, start, end, "FM ")
                || Ascii.at(bytes, start, end, "MSGID/")
                || LEVELS.stream().anyMatch(level -> Ascii.atAnyCase(bytes, start, end, level))
                || Ascii.atAnyCase(bytes, start, end, "CLASSIFICATION:");
        for (int p = start; !heading && p < end; p++) {
            int here = p;
            heading = (bytes[p] == 'U' && Ascii.at(bytes, p, end, "UNCLAS"))
                    || (p + 1 < end
                            && bytes[p + 1] == ' '
                            && SPACED.stream().anyMatch(l -> Ascii.at(bytes, here, end, l)));
        }
        return heading;
    }
}
