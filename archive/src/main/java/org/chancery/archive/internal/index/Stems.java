package org.chancery.archive.internal.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// What words have in common with their inflections. For one thread; what was asked often is remembered.
///
/// A stem bears the mark of its language (`~epatrol`), so that it is never taken for a word of the text; no word of a
/// text begins with that mark.
final class Stems {
    static final char MARK = '~';
    private static final int REMEMBERED = 50_000;
    private static final int FIRST_REMEMBERED = 64;
    private static final String ELIDED = "cdjlmnst";

    private final List<Stemmer> stemmers;
    private final CharArrayMap<List<String>> known = new CharArrayMap<>(FIRST_REMEMBERED, false);

    Stems(List<Language> languages) {
        stemmers = languages.stream().map(Stemmer::new).toList();
    }

    /// The marked stems of a word in small letters without accents, those only that differ from the word.
    List<String> of(String word) {
        return of(word.toCharArray(), word.length());
    }

    /// Of a word that the first letters make.
    List<String> of(char[] letters, int length) {
        List<String> stems = known.get(letters, 0, length);
        if (stems == null) {
            if (known.size() >= REMEMBERED) {
                known.clear();
            }
            String word = new String(letters, 0, length);
            stems = List.copyOf(stems(word));
            known.put(word, stems);
        }
        return stems;
    }

    private List<String> stems(String word) {
        List<String> stems = new ArrayList<>(stemmers.size());
        boolean digits = digits(word);
        for (Stemmer stemmer : stemmers) {
            String stem = digits ? unpadded(word) : stemmer.stem(word);
            if (!stem.equals(word) && !stem.isEmpty()) {
                stems.add(MARK + "" + stemmer.language.letter() + stem);
            }
        }
        return stems;
    }

    private static boolean digits(String word) {
        int at = 0;
        while (at < word.length() && word.charAt(at) >= '0' && word.charAt(at) <= '9') {
            at++;
        }
        return at == word.length();
    }

    /// A number without leading zeros: serials are written with them and without.
    private static String unpadded(String word) {
        int at = 0;
        while (at < word.length() - 1 && word.charAt(at) == '0') {
            at++;
        }
        return word.substring(at);
    }

    /// One language, over a stream of one word.
    private static final class Stemmer {
        private final Language language;
        private final OneWord word = new OneWord();
        private final TokenStream stream;

        Stemmer(Language language) {
            this.language = language;
            this.stream = switch (language) {
                case ENGLISH -> new KStemFilter(word);
                case SPANISH -> new SpanishLightStemFilter(word);
                case FRENCH -> new FrenchLightStemFilter(word);
            };
        }

        String stem(String text) {
            String bare = bare(text);
            try {
                word.set(bare);
                return stream.incrementToken() ? word.term.toString() : bare;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /// Without the English genitive or the French article that is written on to a word.
        private String bare(String text) {
            int length = text.length();
            return switch (language) {
                case ENGLISH -> text.endsWith("'s") && length > 3 ? text.substring(0, length - 2) : text;
                case SPANISH -> text;
                case FRENCH -> {
                    boolean one = length > 3 && text.charAt(1) == '\'' && ELIDED.indexOf(text.charAt(0)) >= 0;
                    yield one ? text.substring(2) : text.startsWith("qu'") && length > 4 ? text.substring(3) : text;
                }
            };
        }
    }

    private static final class OneWord extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private String next = "";
        private boolean there;

        void set(String word) {
            next = word;
            there = true;
        }

        @Override
        public boolean incrementToken() {
            if (!there) {
                return false;
            }
            there = false;
            clearAttributes();
            term.setEmpty().append(next);
            return true;
        }
    }
}
