package org.chancery.archive.internal.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.SmallFloat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A reader who sees a word in one portion takes its score, and works out from it in how many portions the
/// word stands.
///
/// A score of BM25 is the word's rarity, which follows from the number of portions that hold it, times a part
/// that the reader can compute from the portion itself. The number of all portions and their mean length are
/// taken as known.
final class AttackTest {
    private static final int WORDS = 300;
    private static final int VISIBLE = 0;
    private static final int HIDDEN = 1;
    private static final double SATURATION = 1.2;
    private static final double LENGTH = 0.75;

    private final Random random = new Random(20_260_301);
    private final Office office = new Office(random, 2);
    private final List<Secret> secrets = new ArrayList<>();

    @TempDir
    Path folder;

    /// A word, and in how many portions it stands that the reader sees, and does not.
    private record Secret(String word, int visible, int hidden) {}

    @Test
    void aScoreOfAFilteredIndexTellsHowManyHiddenPortionsHoldAWordAndOneOfOursDoesNot() throws IOException {
        try (PortionIndex index = PortionIndex.open(folder, new UUID(1, 1))) {
            fill(index);
            int fromFiltered = 0;
            int fromOurs = 0;
            try (DirectoryReader all = Answers.fresh(office.portions());
                    PortionIndex.View view = index.view(Set.of(VISIBLE))) {
                IndexSearcher filtered = new IndexSearcher(all);
                filtered.setQueryCache(null);
                for (Secret secret : secrets) {
                    int told = inferred(filtered, secret.word(), filter(secret.word()));
                    fromFiltered += told == secret.visible() + secret.hidden() ? 1 : 0;
                    IndexSearcher ours = view.searcher();
                    fromOurs += inferred(ours, secret.word(), word(secret.word())) == secret.visible() ? 1 : 0;
                }
            }

            assertThat(fromFiltered)
                    .as("hidden numbers recovered from a filtered index")
                    .isEqualTo(WORDS);
            assertThat(fromOurs).as("answers that tell of what is visible only").isEqualTo(WORDS);
        }
    }

    /// Portions of words, each in as many as chance has it; a fourth of the hidden ones were visible first.
    private void fill(PortionIndex index) throws IOException {
        List<Integer> labels = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < WORDS; i++) {
            Secret secret = new Secret("zq" + i + "x", 1 + random.nextInt(3), 1 + random.nextInt(40));
            secrets.add(secret);
            boolean raised = random.nextInt(4) == 0;
            for (int p = 0; p < secret.visible() + secret.hidden(); p++) {
                boolean hidden = p >= secret.visible();
                labels.add(hidden && !raised ? HIDDEN : VISIBLE);
                texts.add(secret.word()
                        + (hidden && raised ? " raised " : " ")
                        + office.words().text(10));
            }
        }
        index.apply(office.file(500));
        index.apply(office.file(labels, texts));
        index.apply(office.relabel(" raised ", HIDDEN));
    }

    private static Query word(String word) {
        return new TermQuery(new Term(Fields.TEXT, word));
    }

    private static Query filter(String word) {
        return new BooleanQuery.Builder()
                .add(word(word), Occur.MUST)
                .add(NumericDocValuesField.newSlowExactQuery(Fields.LABEL, VISIBLE), Occur.FILTER)
                .build();
    }

    /// The number of portions with the word for which BM25 gives the score that the first hit has.
    private static int inferred(IndexSearcher searcher, String word, Query query) throws IOException {
        ScoreDoc hit = searcher.search(query, 1).scoreDocs[0];
        CollectionStatistics all = searcher.collectionStatistics(Fields.TEXT);
        double part = part(searcher, hit.doc, word, (double) all.sumTotalTermFreq() / all.docCount());
        int best = 0;
        double nearest = Double.MAX_VALUE;
        for (int portions = 1; portions <= all.docCount(); portions++) {
            double rarity = Math.log(1 + (all.docCount() - portions + 0.5) / (portions + 0.5));
            double distance = Math.abs(rarity * part - hit.score);
            if (distance < nearest) {
                nearest = distance;
                best = portions;
            }
        }
        return best;
    }

    /// What the score owes to the portion itself.
    private static double part(IndexSearcher searcher, int document, String word, double meanLength)
            throws IOException {
        LeafReaderContext leaf =
                searcher.getLeafContexts().get(ReaderUtil.subIndex(document, searcher.getLeafContexts()));
        int local = document - leaf.docBase;
        PostingsEnum postings = leaf.reader().postings(new Term(Fields.TEXT, word), PostingsEnum.FREQS);
        postings.advance(local);
        NumericDocValues lengths = leaf.reader().getNormValues(Fields.TEXT);
        lengths.advanceExact(local);
        double length = SmallFloat.byte4ToInt((byte) lengths.longValue());
        return postings.freq() / (postings.freq() + SATURATION * (1 - LENGTH + LENGTH * length / meanLength));
    }
}
