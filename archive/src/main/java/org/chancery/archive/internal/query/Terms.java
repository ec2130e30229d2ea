package org.chancery.archive.internal.query;

import java.util.Optional;
import org.chancery.archive.internal.query.Clause.Term;

/// Words, beginnings and phrases from pieces of a query.
final class Terms {
    /// How short a beginning may be.
    private static final int SHORTEST = 2;

    /// Up to how many letters a word may differ by one only.
    private static final int SHORT_WORD = 5;

    private static final int MOST_EDITS = 2;

    private Terms() {}

    /// What a word or phrase says; empty where it holds no letter and no digit.
    static Optional<Term> read(Token token) throws Trouble {
        if (token.is(Token.Kind.PHRASE)) {
            return Optional.of(new Clause.Phrase(token.text(), token.number(), token.place()));
        }
        String text = token.text();
        if (text.endsWith("*")) {
            return Optional.of(prefix(token, text.substring(0, text.length() - 1)));
        }
        int star = text.indexOf('*');
        if (star >= 0) {
            throw new Trouble(
                    token.place(),
                    "A * stands at the end of a word alone.",
                    star >= SHORTEST ? text.substring(0, star + 1) : text.replace("*", " "));
        }
        int tilde = text.lastIndexOf('~');
        if (tilde > 0 && (tilde == text.length() - 1 || Letters.digits(text.substring(tilde + 1)))) {
            return Optional.of(like(token, text.substring(0, tilde), text.substring(tilde + 1)));
        }
        if (!Letters.hasWord(text)) {
            return Optional.empty();
        }
        return Optional.of(word(token, text.substring(Letters.begin(text), Letters.end(text))));
    }

    private static Term word(Token token, String text) throws Trouble {
        int weight = text.lastIndexOf('^');
        if (weight > 0 && Letters.digits(text.substring(weight + 1))) {
            throw new Trouble(token.place(), "Words have no weights here.", text.substring(0, weight));
        }
        int question = text.indexOf('?');
        if (question >= 0) {
            throw new Trouble(
                    token.place(),
                    "A ? stands for no letter here; * stands for the rest of a word.",
                    question >= SHORTEST ? text.substring(0, question) + "*" : text.replace('?', ' '));
        }
        boolean operator = text.equals("AND") || text.equals("OR") || text.equals("NOT") || text.startsWith("NEAR");
        return operator || text.indexOf(':') >= 0 || text.indexOf('~') >= 0
                ? new Clause.Phrase(text, 0, token.place())
                : new Clause.Word(text, token.place());
    }

    private static Term prefix(Token token, String body) throws Trouble {
        String text = plain(token, body, "A * stands behind letters and digits alone.");
        if (text.codePointCount(0, text.length()) < SHORTEST) {
            throw new Trouble(token.place(), "A * needs at least " + SHORTEST + " letters before it.", text);
        }
        return new Clause.Prefix(text, token.place());
    }

    private static Term like(Token token, String body, String number) throws Trouble {
        String text = plain(token, body, "A ~ stands behind letters and digits alone.");
        if (text.isEmpty()) {
            throw new Trouble(token.place(), "A ~ needs a word before it.", "");
        }
        int edits = text.length() <= SHORT_WORD ? 1 : MOST_EDITS;
        if (!number.isEmpty()) {
            edits = number.length() > 1 ? MOST_EDITS + 1 : number.charAt(0) - '0';
        }
        if (edits < 1 || edits > MOST_EDITS) {
            throw new Trouble(
                    token.place(), "A word may differ by 1 or 2 letters.", text + "~" + (edits < 1 ? 1 : MOST_EDITS));
        }
        return new Clause.Like(text, edits, token.place());
    }

    /// The body within what is neither letter nor digit, which must not be inside.
    private static String plain(Token token, String body, String reason) throws Trouble {
        if (!Letters.hasWord(body)) {
            return "";
        }
        String text = body.substring(Letters.begin(body), Letters.end(body));
        if (!text.codePoints().allMatch(Letters::wordly)) {
            String without = text.replace('*', ' ').replace('~', ' ');
            throw new Trouble(token.place(), reason, without);
        }
        return text;
    }
}
