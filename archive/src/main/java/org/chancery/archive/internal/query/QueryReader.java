package org.chancery.archive.internal.query;

import java.util.Locale;
import java.util.StringJoiner;
import org.chancery.marking.Scheme;

/// Reads queries: any text is a query, nothing, or a problem that says where and what to write instead.
///
/// Words next to each other belong together and bind closer than OR; a dash or NOT takes what follows it. The time
/// of reading grows as the text does, which has a longest length, as brackets have a greatest depth and a query a
/// greatest number of clauses.
public final class QueryReader {
    /// The longest query that is read, in characters.
    public static final int LONGEST = 1_000;

    /// Brackets in brackets.
    static final int DEEPEST = 20;

    /// Words, phrases and values.
    static final int MOST = 100;

    /// How often what is offered instead is itself read and put right.
    private static final int ATTEMPTS = 4;

    private final Scheme scheme;

    /// @param scheme by which marks are read
    public QueryReader(Scheme scheme) {
        this.scheme = scheme;
    }

    /// Reads a query.
    public Answer read(String query) {
        try {
            return clauses(query);
        } catch (Trouble trouble) {
            return new Answer.Problem(trouble.place(), trouble.reason(), instead(query, trouble));
        }
    }

    private Answer clauses(String query) throws Trouble {
        if (query.length() > LONGEST) {
            int cut = query.lastIndexOf(' ', LONGEST);
            Place rest = new Place(cut < 0 ? LONGEST : cut, query.length());
            throw new Trouble(
                    rest,
                    String.format(Locale.UK, "A query has at most %,d characters. Search for less.", LONGEST),
                    "");
        }
        return new Clauses(query, scheme).read();
    }

    /// What is offered has been read itself and is understood; else the words alone are, else nothing.
    private String instead(String query, Trouble trouble) {
        String offered = trouble.instead(query);
        for (int i = 0; i < ATTEMPTS && offered.length() <= LONGEST; i++) {
            try {
                return clauses(offered) instanceof Answer.Asked ? offered.strip() : "";
            } catch (Trouble further) {
                offered = further.instead(offered);
            }
        }
        return words(query);
    }

    private String words(String query) {
        StringJoiner words = new StringJoiner(" ");
        int count = 0;
        int start = 0;
        String text = query.substring(0, Math.min(query.length(), LONGEST)) + " ";
        for (int p = 0; p < text.length() && count < MOST; p++) {
            if (!Character.isLetterOrDigit(text.charAt(p))) {
                if (p > start && Letters.hasWord(text.substring(start, p))) {
                    words.add(text.substring(start, p).toLowerCase(Locale.ROOT));
                    count++;
                }
                start = p + 1;
            }
        }
        try {
            return clauses(words.toString()) instanceof Answer.Asked ? words.toString() : "";
        } catch (Trouble none) {
            return "";
        }
    }
}
