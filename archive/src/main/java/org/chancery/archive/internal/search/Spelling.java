package org.chancery.archive.internal.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.chancery.archive.internal.index.Analysis;
import org.chancery.archive.internal.index.Fields;
import org.chancery.archive.internal.query.Clause;
import org.chancery.marking.Label;

/// Finds, for words that no text in the sight has, the most alike that one has.
final class Spelling {
    /// Words looked at in one query.
    private static final int MOST = 5;

    private static final int SHORTEST = 3;

    /// Up to how many letters a word may differ by one only.
    private static final int SHORT_WORD = 4;

    private final IndexReader view;
    private final Analysis analysis;
    private final Map<Integer, Label> sight;

    Spelling(IndexReader view, Analysis analysis, Map<Integer, Label> sight) {
        this.view = view;
        this.analysis = analysis;
        this.sight = sight;
    }

    /// A query put right.
    ///
    /// @param label what a reader needs to see the words that were put in
    record Meant(String query, Label label) {}

    /// A word of the query, and the one that was meant.
    private record Change(Clause.Word word, String instead) {}

    /// The query with its unknown words replaced; empty where there is none, or one for which nothing is alike.
    Optional<Meant> meant(String query, Clause clause, Label page) throws IOException {
        List<Change> changes = new ArrayList<>();
        int looked = 0;
        for (Clause part : Parts.positive(clause)) {
            if (part instanceof Clause.Word word && looked < MOST && unknown(word)) {
                looked++;
                Optional<String> alike = alike(analysis.words(word.text()).getFirst());
                alike.ifPresent(found -> changes.add(new Change(word, found)));
            }
        }
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        Label label = page;
        StringBuilder text = new StringBuilder(query);
        for (Change change : changes.reversed()) {
            text.replace(change.word().place().start(), change.word().place().end(), change.instead());
            label = Admission.of(label, labels(change.instead()), sight);
        }
        return Optional.of(new Meant(text.toString(), label));
    }

    private boolean unknown(Clause.Word word) throws IOException {
        List<String> words = analysis.words(word.text());
        if (words.size() != 1 || words.getFirst().length() < SHORTEST) {
            return false;
        }
        for (String form : analysis.inflections(words.getFirst())) {
            if (view.docFreq(new Term(Fields.TEXT, form)) > 0) {
                return false;
            }
        }
        return true;
    }

    /// The fewest letters differ, then the most portions have it, then it is the first by its letters.
    private Optional<String> alike(String word) throws IOException {
        var terms = MultiTerms.getTerms(view, Fields.TEXT);
        if (terms == null) {
            return Optional.empty();
        }
        for (int edits = 1; edits <= (word.length() <= SHORT_WORD ? 1 : 2); edits++) {
            FuzzyTermsEnum alike = new FuzzyTermsEnum(terms, new Term(Fields.TEXT, word), edits, 1, true);
            String best = "";
            int most = 0;
            for (BytesRef term = alike.next(); term != null; term = alike.next()) {
                int portions = alike.docFreq();
                if (portions > most) {
                    most = portions;
                    best = term.utf8ToString();
                }
            }
            if (most > 0) {
                return Optional.of(best);
            }
        }
        return Optional.empty();
    }

    /// The labels of the portions that have a word.
    private Set<Integer> labels(String word) throws IOException {
        Set<Integer> labels = new TreeSet<>();
        for (LeafReaderContext leaf : view.leaves()) {
            PostingsEnum portions = leaf.reader().postings(new Term(Fields.TEXT, word), PostingsEnum.NONE);
            if (portions != null) {
                add(portions, leaf.reader(), labels);
            }
        }
        return labels;
    }

    private static void add(PostingsEnum portions, LeafReader leaf, Set<Integer> labels) throws IOException {
        NumericDocValues of = DocValues.getNumeric(leaf, Fields.LABEL);
        Bits live = leaf.getLiveDocs();
        while (portions.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            if ((live == null || live.get(portions.docID())) && of.advanceExact(portions.docID())) {
                labels.add(Math.toIntExact(of.longValue()));
            }
        }
    }
}
