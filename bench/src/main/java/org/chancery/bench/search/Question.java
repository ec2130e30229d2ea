package org.chancery.bench.search;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.chancery.archive.internal.index.Fields;

/// Kinds of queries, by how common their words are.
enum Question {
    /// A word that stands in one portion of ten to a hundred.
    COMMON("a common word") {
        @Override
        Query ask(Vocabulary vocabulary, SplittableRandom random) {
            return word(vocabulary, 20 + random.nextInt(180));
        }
    },
    /// A word that stands in few portions.
    RARE("a rare word") {
        @Override
        Query ask(Vocabulary vocabulary, SplittableRandom random) {
            return word(vocabulary, 50_000 + random.nextInt(100_000));
        }
    },
    /// One or another of three words.
    ANY_OF_THREE("any of three words") {
        @Override
        Query ask(Vocabulary vocabulary, SplittableRandom random) {
            return all(
                    Occur.SHOULD,
                    word(vocabulary, 50 + random.nextInt(500)),
                    word(vocabulary, 1_000 + random.nextInt(3_000)),
                    word(vocabulary, 10_000 + random.nextInt(20_000)));
        }
    },
    /// Two words in one portion.
    BOTH("both of two words") {
        @Override
        Query ask(Vocabulary vocabulary, SplittableRandom random) {
            return all(
                    Occur.MUST,
                    word(vocabulary, 20 + random.nextInt(200)),
                    word(vocabulary, 100 + random.nextInt(1_000)));
        }
    },
    /// Two words beside each other.
    PHRASE("a phrase") {
        @Override
        Query ask(Vocabulary vocabulary, SplittableRandom random) {
            return new PhraseQuery(
                    Fields.TEXT, vocabulary.word(5 + random.nextInt(60)), vocabulary.word(5 + random.nextInt(300)));
        }
    };

    private final String title;

    Question(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    abstract Query ask(Vocabulary vocabulary, SplittableRandom random);

    /// So many queries of this kind.
    List<Query> some(int count, Vocabulary vocabulary) {
        SplittableRandom random = new SplittableRandom(title.hashCode());
        List<Query> queries = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            queries.add(ask(vocabulary, random));
        }
        return queries;
    }

    private static Query word(Vocabulary vocabulary, int rank) {
        return new TermQuery(new Term(Fields.TEXT, vocabulary.word(rank)));
    }

    private static Query all(Occur occur, Query... queries) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Query query : queries) {
            all.add(query, occur);
        }
        return all.build();
    }
}
