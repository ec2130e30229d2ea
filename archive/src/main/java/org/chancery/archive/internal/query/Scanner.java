package org.chancery.archive.internal.query;

import java.util.Optional;
import org.chancery.archive.internal.query.Token.Kind;

/// Cuts a query into pieces, one after the other, each character looked at a bounded number of times.
final class Scanner {
    static final int FARTHEST = 100;
    static final int NEAR = 10;
    private static final int DIGITS = 4;

    private final String query;
    private int at;

    Scanner(String query) {
        this.query = query;
    }

    /// The next piece of a query, in which a word and a colon may name a field.
    Token next() throws Trouble {
        return next(true);
    }

    /// The next piece where a value is expected, which may hold colons.
    Token value() throws Trouble {
        return next(false);
    }

    private Token next(boolean fields) throws Trouble {
        skip(fields);
        int start = at;
        if (at >= query.length()) {
            return token(Kind.END, start, "", 0);
        }
        char c = query.charAt(at);
        if (c == '(' || c == ')') {
            at++;
            return token(c == '(' ? Kind.OPEN : Kind.CLOSE, start, "", 0);
        }
        if (c == '|' || c == '&') {
            while (at < query.length() && query.charAt(at) == c) {
                at++;
            }
            return token(c == '|' ? Kind.OR : Kind.AND, start, "", 0);
        }
        if (Letters.quote(c)) {
            return phrase();
        }
        if (fields && Letters.dash(c)) {
            at++;
            return token(Kind.NOT, start, "", 0);
        }
        return word(fields);
    }

    /// Passes over blanks, and over marks that say nothing: dashes and pluses that stand before no word.
    private void skip(boolean fields) {
        while (at < query.length()) {
            char c = query.charAt(at);
            boolean lone = Letters.dash(c) && (at + 1 >= query.length() || says(query.charAt(at + 1)));
            if (!Letters.blank(c) && !(fields && (lone || c == '+'))) {
                return;
            }
            at++;
        }
    }

    /// Whether a dash before this says nothing.
    private static boolean says(char next) {
        return Letters.blank(next) || next == ')' || Letters.dash(next);
    }

    private Token phrase() throws Trouble {
        int start = at;
        int close = start + 1;
        while (close < query.length() && !Letters.quote(query.charAt(close))) {
            close++;
        }
        if (close == query.length()) {
            String open = query.substring(start + 1);
            throw new Trouble(
                    new Place(start, query.length()),
                    "This quotation mark is not closed.",
                    Letters.hasWord(open) ? '"' + open.strip() + '"' : "");
        }
        String text = Letters.tidy(query.substring(start + 1, close));
        at = close + 1;
        int within = 0;
        if (at + 1 < query.length() && query.charAt(at) == '~' && digit(at + 1)) {
            at++;
            within = number(start, FARTHEST, '"' + text + "\"~" + FARTHEST);
        }
        if (!Letters.hasWord(text)) {
            throw new Trouble(new Place(start, at), "There is no word between these quotation marks.", "");
        }
        return token(Kind.PHRASE, start, text, within);
    }

    private Token word(boolean fields) throws Trouble {
        int start = at;
        boolean letters = true;
        while (at < query.length() && !ends(query.charAt(at))) {
            char c = query.charAt(at);
            if (fields && c == ':' && letters && at > start) {
                Optional<Token> field = field(start);
                if (field.isPresent()) {
                    return field.get();
                }
            }
            letters &= Character.isLetter(c);
            at++;
        }
        String text = query.substring(start, at);
        return switch (text) {
            case "AND" -> token(Kind.AND, start, "", 0);
            case "OR" -> token(Kind.OR, start, "", 0);
            case "NOT" -> token(Kind.NOT, start, "", 0);
            case "NEAR" -> token(Kind.NEAR, start, "", NEAR);
            default -> text.startsWith("NEAR/") ? near(start, text) : token(Kind.WORD, start, text, 0);
        };
    }

    private Token near(int start, String text) throws Trouble {
        at = start + "NEAR/".length();
        if (at >= start + text.length() || !Letters.digits(text.substring("NEAR/".length()))) {
            throw new Trouble(
                    new Place(start, start + text.length()),
                    "NEAR/ is followed by a number: how many words may stand between.",
                    "NEAR/" + NEAR);
        }
        return token(Kind.NEAR, start, "", number(start, FARTHEST, "NEAR/" + FARTHEST));
    }

    /// The name before a colon; empty where it is no more than a word of the text.
    private Optional<Token> field(int start) throws Trouble {
        String name = query.substring(start, at);
        Optional<Field> known = Field.named(name);
        boolean followed = at + 1 < query.length() && !Letters.blank(query.charAt(at + 1));
        if (known.isEmpty() && followed && query.charAt(at + 1) != '/') {
            Optional<Field> meant = Field.meant(name);
            throw new Trouble(
                    new Place(start, at + 1),
                    "There is no field “" + name + "”. Fields are " + Field.all() + ".",
                    meant.map(field -> field.word() + ":").orElse(name + " "));
        }
        if (known.isEmpty()) {
            return Optional.empty();
        }
        at++;
        return Optional.of(token(Kind.FIELD, start, known.get().word(), 0));
    }

    /// The number at this place; it must not pass the most.
    private int number(int start, int most, String instead) throws Trouble {
        int from = at;
        while (at < query.length() && digit(at)) {
            at++;
        }
        int value = at - from > DIGITS ? Integer.MAX_VALUE : Integer.parseInt(query, from, at, 10);
        if (value > most) {
            throw new Trouble(new Place(start, at), "No more than " + most + " words may stand between.", instead);
        }
        return value;
    }

    /// Whether words of letters and then a number follow, as of a message number that lost its quotation marks;
    /// where the number ends, or -1.
    int numberAhead() {
        int p = at;
        for (int words = 0; words < 4; words++) {
            while (p < query.length() && Letters.blank(query.charAt(p))) {
                p++;
            }
            int start = p;
            while (p < query.length() && digit(p)) {
                p++;
            }
            boolean over = p >= query.length() || ends(query.charAt(p));
            if (p > start) {
                return over ? p : -1;
            }
            while (p < query.length() && Character.isLetter(query.charAt(p))) {
                p++;
            }
            if (p == start || p >= query.length() || !Letters.blank(query.charAt(p))) {
                return -1;
            }
        }
        return -1;
    }

    private boolean digit(int p) {
        return query.charAt(p) >= '0' && query.charAt(p) <= '9';
    }

    private static boolean ends(char c) {
        return Letters.blank(c) || c == '(' || c == ')' || c == '|' || Letters.quote(c);
    }

    private Token token(Kind kind, int start, String text, int number) {
        return new Token(kind, new Place(start, at), text, number);
    }
}
