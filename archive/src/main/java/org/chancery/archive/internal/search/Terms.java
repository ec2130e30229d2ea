package org.chancery.archive.internal.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.chancery.archive.internal.index.Analysis;
import org.chancery.archive.internal.index.Fields;
import org.chancery.archive.internal.query.Clause;

/// Terms of a query as queries of one field.
final class Terms {
    /// How many words a word with a tilde may stand for: the most alike, and of those the most frequent in the sight.
    private static final int EXPANSIONS = 30;

    private final Analysis analysis;

    Terms(Analysis analysis) {
        this.analysis = analysis;
    }

    /// A term in a field.
    ///
    /// @param inflected whether stems stand beside the words of the field
    Query in(String field, Clause.Term term, boolean inflected) {
        return switch (term) {
            case Clause.Word word -> word(field, word.text(), inflected);
            case Clause.Phrase phrase -> phrase(field, analysis.words(phrase.text()), phrase.within());
            case Clause.Prefix prefix -> prefix(field, analysis.beginning(prefix.text()));
            case Clause.Like like ->
                new FuzzyQuery(new Term(field, analysis.beginning(like.text())), like.edits(), 1, EXPANSIONS, true);
            case Clause.Whole whole -> new TermQuery(new Term(Fields.whole(field), Analysis.value(whole.text())));
        };
    }

    /// Words and phrases of the text near each other.
    Query near(Clause.Near near) {
        List<IntervalsSource> sources = new ArrayList<>();
        for (Clause.Term term : near.parts()) {
            List<String> words = analysis.words(term.text());
            if (words.isEmpty()) {
                return new MatchNoDocsQuery("a word that no text has");
            }
            sources.add(source(words, term instanceof Clause.Word));
        }
        IntervalsSource together = Intervals.unordered(sources.toArray(IntervalsSource[]::new));
        return new IntervalQuery(Fields.TEXT, Intervals.maxgaps(near.distance(), together));
    }

    private IntervalsSource source(List<String> words, boolean inflected) {
        if (words.size() > 1 || !inflected) {
            return Intervals.phrase(words.toArray(String[]::new));
        }
        return Intervals.or(analysis.inflections(words.getFirst()).stream()
                .map(Intervals::term)
                .toArray(IntervalsSource[]::new));
    }

    private Query word(String field, String text, boolean inflected) {
        List<String> words = analysis.words(text);
        if (words.size() != 1 || !inflected) {
            return phrase(field, words, 0);
        }
        SynonymQuery.Builder forms = new SynonymQuery.Builder(field);
        analysis.inflections(words.getFirst()).forEach(form -> forms.addTerm(new Term(field, form)));
        return forms.build();
    }

    private static Query phrase(String field, List<String> words, int within) {
        return switch (words.size()) {
            case 0 -> new MatchNoDocsQuery("a word that no text has");
            case 1 -> new TermQuery(new Term(field, words.getFirst()));
            default -> new PhraseQuery(within, field, words.toArray(String[]::new));
        };
    }

    private static Query prefix(String field, String beginning) {
        return new PrefixQuery(new Term(field, beginning), MultiTermQuery.CONSTANT_SCORE_BLENDED_REWRITE);
    }

    /// At least one of these.
    static Query any(List<Query> queries) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        queries.forEach(query -> any.add(query, Occur.SHOULD));
        return any.build();
    }
}
