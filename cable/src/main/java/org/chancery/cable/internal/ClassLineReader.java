package org.chancery.cable.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.cable.Element;
import org.chancery.cable.MessageReference;
import org.chancery.cable.Section;
import org.chancery.cable.Span;
import org.chancery.marking.Scheme;

/// A classification line: `C O N F I D E N T I A L SECTION 01 OF 02 PORTO SERENO 000887`, `UNCLAS //N01530//`,
/// `SECRET//NOFORN`.
public final class ClassLineReader {
    /// What the line says.
    ///
    /// @param banner the classification and its controls, as the scheme reads them
    /// @param end how far the line was understood
    /// @param whole whether nothing is left behind `end`
    public record ClassLine(
            ClassPhrase.Match phrase,
            Span banner,
            Optional<Section> section,
            Optional<MessageReference> reference,
            List<Span> captions,
            int end,
            boolean whole) {}

    private static final int LONGEST_POST = 40;
    private final byte[] bytes;
    private final Scheme scheme;
    private final ClassPhrase.Match phrase;
    private final int limit;
    private final List<Span> captions = new ArrayList<>();
    private Optional<Section> section = Optional.empty();
    private Optional<MessageReference> reference = Optional.empty();
    private int banner;
    private int at;

    private ClassLineReader(byte[] bytes, Scheme scheme, ClassPhrase.Match phrase, int limit) {
        this.bytes = bytes;
        this.scheme = scheme;
        this.phrase = phrase;
        this.limit = limit;
        this.banner = phrase.end();
        this.at = phrase.end();
    }

    /// Reads the line from a phrase that was found in it.
    public static ClassLine read(byte[] bytes, Scheme scheme, ClassPhrase.Match phrase, int lineEnd) {
        return new ClassLineReader(bytes, scheme, phrase, Ascii.trimEnd(bytes, phrase.end(), lineEnd)).line();
    }

    private ClassLine line() {
        boolean more = true;
        while (more) {
            int from = Ascii.skipBlanks(bytes, at, limit);
            more = from < limit && (encrypted(from) || slashes(from) || section(from) || caption(from) || post(from));
        }
        Span span = new Span(phrase.start(), Math.max(banner, phrase.start()));
        boolean whole = Ascii.skipBlanks(bytes, at, limit) >= limit;
        return new ClassLine(phrase, span, section, reference, List.copyOf(captions), at, whole);
    }

    private boolean encrypted(int from) {
        for (String word : List.of("E F T O", "EFTO", "FOUO", "F O U O")) {
            if (Ascii.wordAt(bytes, from, limit, word)) {
                at = from + word.length();
                banner = at;
                return true;
            }
        }
        return false;
    }

    /// Slashes: at the end they close; around a number they hold a file code; else controls of the banner follow.
    private boolean slashes(int from) {
        if (bytes[from] != '/') {
            return false;
        }
        int p = from;
        while (p < limit && bytes[p] == '/') {
            p++;
        }
        int wordEnd = p;
        boolean digits = false;
        while (wordEnd < limit && !Ascii.white(bytes[wordEnd]) && bytes[wordEnd] != '/') {
            digits |= Ascii.digit(bytes[wordEnd]);
            wordEnd++;
        }
        if (p == wordEnd) {
            at = p;
        } else if (digits) {
            at = wordEnd;
        } else {
            at = limit;
            banner = withoutSlashes(limit);
        }
        return true;
    }

    private int withoutSlashes(int end) {
        int p = end;
        while (p > phrase.end() && bytes[p - 1] == '/') {
            p--;
        }
        return p;
    }

    private boolean section(int from) {
        int p = Ascii.wordAt(bytes, from, limit, "FINAL") ? Ascii.skipBlanks(bytes, from + 5, limit) : from;
        if (!Ascii.at(bytes, p, limit, "SECTION")) {
            return false;
        }
        int first = Ascii.skipBlanks(bytes, p + 7, limit);
        int of = Ascii.skipBlanks(bytes, Ascii.digitsEnd(bytes, first, limit), limit);
        if (!Ascii.at(bytes, of, limit, "OF")) {
            return false;
        }
        int last = Ascii.skipBlanks(bytes, of + 2, limit);
        int end = Ascii.digitsEnd(bytes, last, limit);
        int total = Ascii.number(bytes, last, end);
        if (total < 0) {
            return false;
        }
        int number = Ascii.number(bytes, first, Ascii.digitsEnd(bytes, first, limit));
        Span span = new Span(from, end);
        Element written = new Element(CleanText.line(bytes, span, StandardCharsets.ISO_8859_1), span);
        section = Optional.of(new Section(written, number < 0 ? total : number, total));
        at = end;
        return true;
    }

    private boolean caption(int from) {
        int end = Ascii.wordEnd(bytes, from, limit);
        if (end - from > 30 || scheme.caption(Ascii.text(bytes, from, end)).isEmpty()) {
            return false;
        }
        captions.add(new Span(from, end));
        at = end;
        return true;
    }

    /// Post and serial: capitals, points, apostrophes and hyphens, then three to eight digits.
    private boolean post(int from) {
        if (reference.isPresent() || !Ascii.upper(bytes[from])) {
            return false;
        }
        int p = from;
        while (p < limit && p - from < LONGEST_POST && (inName(bytes[p]) || shortNumber(p))) {
            p++;
        }
        int digits = Ascii.digitsEnd(bytes, p, limit);
        boolean ends = digits == limit || (!Ascii.letter(bytes[digits]) && bytes[digits] != '/');
        if (digits - p < 3 || digits - p > 8 || !ends) {
            return false;
        }
        String name = Ascii.text(bytes, from, Ascii.trimEnd(bytes, from, p));
        int number = Ascii.number(bytes, p, digits);
        reference = Optional.of(new MessageReference(name, number, OptionalInt.empty(), new Span(from, digits)));
        at = digits;
        return true;
    }

    /// A digit of a number that is part of a name, `CTG 56 PT 2`: one or two, and more of the name behind.
    private boolean shortNumber(int p) {
        int start = p > 0 && Ascii.digit(bytes[p - 1]) ? p - 1 : p;
        int end = Ascii.digitsEnd(bytes, start, limit);
        return Ascii.digit(bytes[p]) && end - start <= 2 && end < limit && bytes[end] == ' ';
    }

    private static boolean inName(byte b) {
        return Ascii.upper(b) || Ascii.blank(b) || b == '.' || b == '\'' || b == '-';
    }
}
