package org.chancery.cable.internal;

import java.util.Optional;
import org.chancery.cable.Rule;

/// Whether bytes can be a record message at all.
public final class Judge {
    private static final String[] PICTURES = {
        "\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8", "%PDF", "PK\3\4", "\u001F\u008B"
    };
    private static final String[] WIDE = {"\u00FF\u00FE", "\u00FE\u00FF", "\0\0\u00FE\u00FF"};
    private static final int SAMPLE = 4096;
    private static final String[] LEVELS = {
        "UNCLAS", "CONFIDENTIAL", "SECRET", "TOP SECRET", "RESTRICTED", "LIMITED OFFICIAL USE"
    };
    private static final String[] SPACED = {
        "C O N F I D E N T I A L", "S E C R E T", "R E S T R I C T E D", "U N C L A S"
    };

    /// Why bytes were refused, and the offset of the reason.
    public record Verdict(Rule rule, int at, String reason) {}

    private Judge() {}

    /// What the first bytes of a stream give away: a picture or an archive, or text in wide characters.
    public static Optional<Verdict> opening(byte[] bytes, int from, int to) {
        String first = Ascii.text(bytes, from, Math.min(to, from + 4));
        if (begins(first, PICTURES)) {
            return Optional.of(new Verdict(Rule.BINARY, 0, "not a text: a picture, a document or an archive"));
        }
        if (begins(first, WIDE)) {
            return Optional.of(new Verdict(Rule.WIDE_CHARACTERS, 0, "text in UTF-16 or UTF-32: convert it to UTF-8"));
        }
        return Optional.empty();
    }

    private static boolean begins(String text, String[] magics) {
        for (String magic : magics) {
            if (text.startsWith(magic)) {
                return true;
            }
        }
        return false;
    }

    /// Judges the bytes of one message, from `from` to `to`; what a verdict says of places counts from `from`.
    public static Optional<Verdict> message(byte[] bytes, int from, int to) {
        if (Ascii.skipWhite(bytes, from, to) >= to && (from == to || bytes[from] != 0)) {
            return Optional.of(
                    new Verdict(Rule.EMPTY, 0, from == to ? "nothing was given" : "nothing but white space"));
        }
        Optional<Verdict> verdict = opening(bytes, from, to);
        verdict = verdict.isPresent() ? verdict : sampled(bytes, from, to);
        return verdict.isPresent() ? verdict : nothing(bytes, from, to);
    }

    private static Optional<Verdict> sampled(byte[] bytes, int from, int to) {
        int end = Math.min(to, from + SAMPLE);
        int sample = end - from;
        int controls = 0;
        int nuls = 0;
        int firstControl = -1;
        for (int p = Seek.control(bytes, from, end); p < end; p = Seek.control(bytes, p + 1, end)) {
            byte b = bytes[p];
            boolean control = b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f';
            nuls += b == 0 ? 1 : 0;
            controls += control ? 1 : 0;
            firstControl = control && firstControl < 0 ? p - from : firstControl;
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

    private static Optional<Verdict> nothing(byte[] bytes, int from, int to) {
        LineScanner lines = new LineScanner(bytes, from, to);
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
                || level(bytes, start, end)
                || Ascii.atAnyCase(bytes, start, end, "CLASSIFICATION:");
        for (int p = start; !heading && p < end; p++) {
            heading = (bytes[p] == 'U' && Ascii.at(bytes, p, end, "UNCLAS"))
                    || (p + 1 < end && bytes[p + 1] == ' ' && spaced(bytes, p, end));
        }
        return heading;
    }

    private static boolean level(byte[] bytes, int at, int end) {
        for (String level : LEVELS) {
            if (Ascii.atAnyCase(bytes, at, end, level)) {
                return true;
            }
        }
        return false;
    }

    private static boolean spaced(byte[] bytes, int at, int end) {
        for (String level : SPACED) {
            if (Ascii.at(bytes, at, end, level)) {
                return true;
            }
        }
        return false;
    }
}
