package org.chancery.archive.internal.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Cuts texts into words as both the index and the queries see them: every word counts, in small letters without
/// accents. In texts for reading the stems of each word stand beside it.
public final class Analysis {
    /// Between two values of one field, so that no phrase runs from one into the other.
    private static final int GAP = 200;

    private static final List<Language> ALL = List.of(Language.values());

    private final Analyzer exact = new Words(List.of());
    private final Analyzer all = new Words(ALL);
    private final Map<Language, Analyzer> one =
            ALL.stream().collect(Collectors.toMap(Function.identity(), language -> new Words(List.of(language))));

    /// Words as they are.
    public Analyzer exact() {
        return exact;
    }

    /// Words with their stems, by the rules of the language that the text is written in.
    public Analyzer reading(String text) {
        List<Language> languages = Language.of(text);
        return languages.size() == 1
                ? Optional.ofNullable(one.get(languages.getFirst())).orElse(all)
                : all;
    }

    /// The words of a text as they are indexed.
    public List<String> words(String text) {
        return terms(exact, text);
    }

    /// All terms that a word and its inflections may have in the index, the word itself first.
    public Set<String> inflections(String word) {
        Set<String> terms = new LinkedHashSet<>();
        terms.add(word);
        for (String stem : new Stems(ALL).of(word)) {
            terms.add(stem.substring(2));
            terms.add(stem);
        }
        // A stem that is the word itself, as of the inflections that stand in the text.
        for (Language language : ALL) {
            terms.add(Stems.MARK + "" + language.letter() + word);
        }
        return terms;
    }

    /// The beginning of a word, or of words, as it is indexed.
    public String beginning(String text) {
        return exact.normalize(Fields.TEXT, text).utf8ToString();
    }

    /// A whole value as it is indexed: small letters without accents, blanks made one.
    public static String value(String text) {
        char[] letters = text.toLowerCase(Locale.ROOT).toCharArray();
        char[] folded = new char[4 * letters.length + 1];
        int length = ASCIIFoldingFilter.foldToASCII(letters, 0, folded, 0, letters.length);
        StringBuilder value = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            boolean blank = Character.isWhitespace(folded[i]);
            boolean first = value.isEmpty() || value.charAt(value.length() - 1) == ' ';
            if (!blank) {
                value.append(folded[i]);
            } else if (!first) {
                value.append(' ');
            }
        }
        return value.toString().stripTrailing();
    }

    private static List<String> terms(Analyzer analyzer, String text) {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(Fields.TEXT, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }

    private static final class Words extends Analyzer {
        private final List<Language> languages;

        Words(List<Language> languages) {
            super(PER_FIELD_REUSE_STRATEGY);
            this.languages = languages;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            TokenStream folded = folded(words);
            return new TokenStreamComponents(words, languages.isEmpty() ? folded : new StemFilter(folded, languages));
        }

        @Override
        protected TokenStream normalize(String field, TokenStream in) {
            return folded(in);
        }

        @Override
        public int getPositionIncrementGap(String field) {
            return GAP;
        }

        private static TokenStream folded(TokenStream in) {
            return new ASCIIFoldingFilter(new LowerCaseFilter(in));
        }
    }
}
