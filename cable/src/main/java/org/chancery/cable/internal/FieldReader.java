package org.chancery.cable.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The fields of a State telegram between classification line and first paragraph, and the sets of a USMTF text: which
/// keyword begins at a place. A field goes on over the following lines until another begins or a blank line comes.
public final class FieldReader {
    /// What a field is.
    enum Kind {
        ORDER,
        TAGS,
        SUBJECT,
        REFERENCE,
        AUTHORITY,
        SET,
        SUBJECT_SET,
        REFERENCE_SET,
        REMARKS
    }

    /// A keyword that was found: its kind and where its value begins.
    record Keyword(Kind kind, int value) {}

    private record Word(Kind kind, String word) {}

    private static final List<Word> WORDS = List.of(
            new Word(Kind.ORDER, "E.O."),
            new Word(Kind.ORDER, "E. O."),
            new Word(Kind.ORDER, "E.O:"),
            new Word(Kind.ORDER, "EO"),
            new Word(Kind.TAGS, "TAGS"),
            new Word(Kind.TAGS, "TAG"),
            new Word(Kind.SUBJECT, "SUBJECT"),
            new Word(Kind.SUBJECT, "SUBJ"),
            new Word(Kind.REFERENCE, "REFERENCES"),
            new Word(Kind.REFERENCE, "REFTELS"),
            new Word(Kind.REFERENCE, "REF(S)"),
            new Word(Kind.REFERENCE, "REFTEL"),
            new Word(Kind.REFERENCE, "REFERENCE"),
            new Word(Kind.REFERENCE, "REFS"),
            new Word(Kind.REFERENCE, "REF"),
            new Word(Kind.AUTHORITY, "CLASSIFIED BY"),
            new Word(Kind.AUTHORITY, "CLASSIFED BY"),
            new Word(Kind.AUTHORITY, "CLASSIFIED:"),
            new Word(Kind.AUTHORITY, "DERIVED FROM"),
            new Word(Kind.AUTHORITY, "DECLASSIFY ON"));

    private static final List<String> SETS = List.of(
            "MSGID",
            "SUBJ",
            "REF",
            "POC",
            "NARR",
            "AMPN",
            "EXER",
            "OPER",
            "MSGIDENT",
            "CANX",
            "PERID",
            "ORDTYP",
            "TIMEZONE",
            "EXECTIME",
            "HEADING",
            "UNITLOC",
            "GENTEXT",
            "RMKS");

    private static final int LONGEST_OPENING = 40;

    private final byte[] bytes;

    /// The first words, in letters, of what opens a field.
    public static List<String> names() {
        Stream<String> words = Stream.concat(WORDS.stream().map(Word::word), SETS.stream());
        return words.map(FieldReader::letters)
                .filter(name -> name.length() > 1)
                .distinct()
                .toList();
    }

    private static String letters(String word) {
        int end = 0;
        while (end < word.length() && Ascii.letter((byte) word.charAt(end))) {
            end++;
        }
        return word.substring(0, end);
    }

    FieldReader(byte[] bytes) {
        this.bytes = bytes;
    }

    /// A keyword at the start of a line, with or without its colon, in any case.
    Optional<Keyword> atLineStart(int at, int end) {
        int p = ornament(at, end);
        Optional<Keyword> set = set(p, end);
        if (set.isPresent()) {
            return set;
        }
        int classified = classifiedIn(p, end);
        return classified >= 0 ? Optional.of(new Keyword(Kind.AUTHORITY, classified)) : word(p, end, false);
    }

    /// Behind the pilcrow that an archive set before a line.
    private int ornament(int at, int end) {
        boolean wide = at + 1 < end && bytes[at] == (byte) 0xC2 && bytes[at + 1] == (byte) 0xB6;
        boolean narrow = at < end && bytes[at] == (byte) 0xB6;
        return wide || narrow ? Ascii.skipBlanks(bytes, at + (wide ? 2 : 1), end) : at;
    }

    /// Where the keyword stands in `This message was classified by ...`; -1 where it does not.
    private int classifiedIn(int at, int end) {
        if (!Ascii.atAnyCase(bytes, at, end, "THIS ")) {
            return -1;
        }
        int limit = Math.min(end, at + LONGEST_OPENING);
        for (int p = at + 5; p < limit; p++) {
            if (Ascii.atAnyCase(bytes, p, end, "CLASSIFIED BY")) {
                return p;
            }
        }
        return -1;
    }

    /// A keyword inside a line: its colon or slash must be there.
    Optional<Keyword> inside(int at, int end) {
        return switch (bytes[at]) {
            case 'E', 'T', 'S', 'R', 'C', 'D' -> word(at, end, true);
            default -> Optional.empty();
        };
    }

    /// TAGS without a colon, behind an executive order on the same line.
    Optional<Keyword> tagsInside(int at, int end) {
        boolean word =
                bytes[at] == 'T' && (Ascii.wordAt(bytes, at, end, "TAGS") || Ascii.wordAt(bytes, at, end, "TAG"));
        return word ? word(at, end, false) : Optional.empty();
    }

    /// A USMTF set, `REF/A/...`; `GENTEXT/REMARKS/` and `RMKS/` open the remarks.
    Optional<Keyword> set(int at, int end) {
        int nameEnd = at;
        while (nameEnd < end && nameEnd - at < 9 && Ascii.letter(bytes[nameEnd])) {
            nameEnd++;
        }
        if (nameEnd - at < 3 || nameEnd >= end || bytes[nameEnd] != '/') {
            return Optional.empty();
        }
        for (String set : SETS) {
            if (set.length() == nameEnd - at && Ascii.atAnyCase(bytes, at, end, set)) {
                return Optional.of(keyword(set, nameEnd + 1, end));
            }
        }
        return Optional.empty();
    }

    private Keyword keyword(String set, int value, int end) {
        return switch (set) {
            case "SUBJ" -> new Keyword(Kind.SUBJECT_SET, value);
            case "REF" -> new Keyword(Kind.REFERENCE_SET, value);
            case "RMKS" -> new Keyword(Kind.REMARKS, value);
            case "GENTEXT" -> remarks(value, end);
            default -> new Keyword(Kind.SET, value);
        };
    }

    private Keyword remarks(int value, int end) {
        for (String name : List.of("REMARKS/", "RMKS/")) {
            if (Ascii.atAnyCase(bytes, value, end, name)) {
                return new Keyword(Kind.REMARKS, value + name.length());
            }
        }
        int field = value;
        while (field < end && Ascii.letter(bytes[field])) {
            field++;
        }
        boolean numbered = field + 2 < end && bytes[field] == '/' && bytes[field + 1] == '1' && bytes[field + 2] == '.';
        return numbered ? new Keyword(Kind.REMARKS, field + 1) : new Keyword(Kind.SET, value);
    }

    private Optional<Keyword> word(int at, int end, boolean colon) {
        byte first = at < end ? Ascii.raise(bytes[at]) : 0;
        if (first != 'E' && first != 'T' && first != 'S' && first != 'R' && first != 'C' && first != 'D') {
            return Optional.empty();
        }
        for (int i = 0; i < WORDS.size(); i++) {
            Word word = WORDS.get(i);
            int after = at + word.word().length();
            if (word.word().charAt(0) == first
                    && Ascii.atAnyCase(bytes, at, end, word.word())
                    && ends(word, after, end, colon)) {
                int value = after;
                while (value < end && (Ascii.blank(bytes[value]) || bytes[value] == ':' || bytes[value] == ';')) {
                    value++;
                }
                return Optional.of(new Keyword(word.kind(), word.kind() == Kind.ORDER ? at : value));
            }
        }
        return Optional.empty();
    }

    private boolean ends(Word word, int after, int end, boolean colon) {
        if (colon && word.kind() == Kind.ORDER) {
            return word.word().startsWith("E.") && after < end;
        }
        int p = colon ? Ascii.skipBlanks(bytes, after, Math.min(end, after + 3)) : after;
        if (p < end && bytes[p] == ':') {
            return true;
        }
        if (word.word().endsWith(":") || (word.kind() == Kind.TAGS && p < end && bytes[p] == ';')) {
            return true;
        }
        return !colon
                && (after >= end || Ascii.blank(bytes[after]) || (word.kind() == Kind.ORDER && bytes[after] <= '9'));
    }

    /// Where the `//` stands that closes a set which goes on at `from`, or -1.
    int setEnd(int from, int end) {
        for (int p = from; p + 1 < end; p++) {
            if (bytes[p] == '/' && bytes[p + 1] == '/' && (p + 2 >= end || Ascii.white(bytes[p + 2]))) {
                return p;
            }
        }
        return -1;
    }
}
