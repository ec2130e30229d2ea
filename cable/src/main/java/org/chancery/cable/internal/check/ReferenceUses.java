package org.chancery.cable.internal.check;

import java.util.List;
import java.util.Optional;
import org.chancery.cable.CitedReference;
import org.chancery.cable.Rule;
import org.chancery.cable.Span;
import org.chancery.cable.internal.Ascii;

/// The references that the paragraphs use - `ref A`, `REFS (A) AND (C)`, `refs B-D`, `reftel` - against those listed.
///
/// Each letter is told once. Nothing is told of letters where the list has none, of a later section, whose list stands
/// in the first, of a letter that the text itself gives (`use this message as ref A`), or of one that stands before the
/// first paragraph in the way of a list, read or not.
final class ReferenceUses extends NameList {
    private static final List<String> SINGLE = List.of("REF", "REFERENCE");
    private static final List<String> PLURAL = List.of("REFS", "REFERENCES");
    private static final List<String> TELEGRAM = List.of("REFTEL", "REFTELS");

    private final Examined e;
    private final boolean silent;
    private final boolean none;
    private int listed;
    private int told;
    private boolean missing;
    private int word;
    private boolean plural;
    private boolean naming;

    ReferenceUses(Examined e) {
        super(e.bytes);
        this.e = e;
        List<CitedReference> references = e.fields.references();
        boolean lettered = false;
        for (int i = 0; i < references.size(); i++) {
            String letter = references.get(i).letter();
            lettered |= !letter.isEmpty();
            listed |= letter.length() == 1 ? bit(letter.charAt(0)) : 0;
        }
        this.none = references.isEmpty();
        this.silent = e.laterSection() || (!none && !lettered);
    }

    private static int bit(int letter) {
        return letter >= 'A' && letter <= 'Z' ? 1 << (letter - 'A') : 0;
    }

    /// Takes the word that begins with REF at a place.
    void at(int word, int end) {
        if (silent) {
            return;
        }
        limit = end;
        int wordEnd = Words.end(bytes, word, end);
        boolean telegram = Words.among(bytes, word, wordEnd, TELEGRAM);
        plural = Words.among(bytes, word, wordEnd, PLURAL) || wordEnd - word == 7;
        if (!telegram && !plural && !Words.among(bytes, word, wordEnd, SINGLE)) {
            return;
        }
        if (telegram && none) {
            missing(word, wordEnd);
        }
        naming = named(word);
        this.word = word;
        at = gap(wordEnd);
        list(at > wordEnd ? name() : 0);
    }

    /// Whether the text itself gives the letter: `use this message as ref A`.
    private boolean named(int word) {
        int end = Ascii.trimEnd(bytes, 0, word);
        int start = Words.start(bytes, end, 0);
        return end < word && Words.is(bytes, start, end, "AS");
    }

    /// The letter at `at`, in parentheses or alone; 0 where there is none. A lone I is a pronoun.
    @Override
    int name() {
        boolean open = at < limit && bytes[at] == '(';
        int p = open ? at + 1 : at;
        if (p >= limit || !Ascii.letter(bytes[p])) {
            return 0;
        }
        int letter = Ascii.raise(bytes[p]);
        boolean closed = p + 1 < limit && bytes[p + 1] == ')';
        if (open) {
            at = p + 2;
            return closed ? letter : 0;
        }
        boolean alone = Ascii.upper(bytes[p]) && letter != 'I' && (p + 1 >= limit || !joined(p + 1));
        at = p + 1;
        return alone ? letter : 0;
    }

    /// Whether what stands behind a letter makes it part of something else: `B-52`, `U.S.`, `A/S`, `N1`, `O'Ril`.
    private boolean joined(int p) {
        byte b = bytes[p];
        byte next = p + 1 < limit ? bytes[p + 1] : 0;
        return switch (b) {
            case '.', '\'' -> Words.inside(next) && !possessive(p);
            case '-' -> Ascii.digit(next) || (Words.inside(next) && p + 2 < limit && Words.inside(bytes[p + 2]));
            case '/' -> !plural && Words.inside(next);
            case '&' -> Words.inside(next);
            default -> Words.inside(b);
        };
    }

    private boolean possessive(int p) {
        return bytes[p] == '\'' && Ascii.raise(bytes[p + 1]) == 'S' && (p + 2 >= limit || !Words.inside(bytes[p + 2]));
    }

    @Override
    boolean slashes() {
        return plural;
    }

    @Override
    void take(int letter) {
        int bit = bit(letter);
        if (naming || ((listed | told) & bit) != 0) {
            told |= bit;
            return;
        }
        told |= bit;
        if (none) {
            missing(word, at);
        } else if (!written(letter)) {
            String message = "reference " + (char) letter + " is used and not listed";
            e.find(Rule.REFERENCE_NOT_LISTED, new Span(word, at), message);
        }
    }

    private void missing(int word, int end) {
        if (!missing) {
            missing = true;
            if (!announced()) {
                e.find(Rule.NO_REFERENCE, new Span(word, end), "the text speaks of references and none is listed");
            }
        }
    }

    /// Whether a letter stands behind the first reference and before the first paragraph in the way of a list: `B.`,
    /// `B)`, `B:`. Initials of whoever classified the message do not count.
    private boolean written(int letter) {
        int end = e.front();
        Optional<Span> authority = e.fields.authority().map(a -> a.element().span());
        int p = e.fields.references().getFirst().cited().span().start();
        while (p + 1 < end) {
            if (authority.isPresent() && p == authority.get().start()) {
                p = Math.max(authority.get().end(), p + 1);
                continue;
            }
            byte after = bytes[p + 1];
            boolean closed = after == '.' || after == ')' || after == ':';
            if (closed && Ascii.raise(bytes[p]) == letter && Words.begins(bytes, p)) {
                return true;
            }
            p++;
        }
        return false;
    }

    /// Whether the word REF stands before the first paragraph, where no reference was read from it, or a set REF
    /// anywhere.
    private boolean announced() {
        int end = e.front();
        for (int p = e.body.span().start(); p + 4 < bytes.length; p++) {
            if (Ascii.raise(bytes[p]) == 'R'
                    && Words.at(bytes, p, "REF")
                    && Words.begins(bytes, p)
                    && (p < end || bytes[p + 3] == '/' || bytes[p + 3] == ':')) {
                return true;
            }
        }
        return false;
    }
}
