package org.chancery.archive.internal.index;

import java.util.Random;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;

/// Queries of every kind at random.
final class Queries {
    private final Random random;
    private final Words words;

    Queries(Random random, Words words) {
        this.random = random;
        this.words = words;
    }

    Query next() {
        return switch (random.nextInt(8)) {
            case 0 -> word();
            case 1 -> several(Occur.SHOULD, 2 + random.nextInt(4));
            case 2 -> several(Occur.MUST, 2);
            case 3 -> new PhraseQuery(3, Fields.TEXT, words.any(), words.any());
            case 4 -> new FuzzyQuery(new Term(Fields.TEXT, words.any()), 1 + random.nextInt(2));
            case 5 -> new PrefixQuery(new Term(Fields.TEXT, start()), rewrite());
            case 6 -> new WildcardQuery(new Term(Fields.TEXT, "*" + start() + "*"), 10_000, rewrite());
            default ->
                new BooleanQuery.Builder()
                        .add(word(), Occur.MUST)
                        .add(word(), Occur.SHOULD)
                        .add(word(), Occur.MUST_NOT)
                        .build();
        };
    }

    private TermQuery word() {
        return new TermQuery(new Term(Fields.TEXT, words.any()));
    }

    private Query several(Occur occur, int count) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (int i = 0; i < count; i++) {
            all.add(word(), occur);
        }
        return all.build();
    }

    private String start() {
        String word = words.any();
        return word.substring(0, Math.min(word.length(), 2 + random.nextInt(2)));
    }

    private MultiTermQuery.RewriteMethod rewrite() {
        return switch (random.nextInt(4)) {
            case 0 -> MultiTermQuery.CONSTANT_SCORE_BLENDED_REWRITE;
            case 1 -> MultiTermQuery.CONSTANT_SCORE_REWRITE;
            case 2 -> new MultiTermQuery.TopTermsBlendedFreqScoringRewrite(20);
            default -> new MultiTermQuery.TopTermsScoringBooleanQueryRewrite(20);
        };
    }
}
