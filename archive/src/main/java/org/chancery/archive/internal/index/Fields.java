package org.chancery.archive.internal.index;

import java.util.Collection;
import java.util.UUID;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/// The fields of a portion's document. A UUID is kept as two numbers, so that collecting hits makes no
/// objects.
public final class Fields {
    /// The words, without regard to case and accents. The text itself is not stored: it is read from the
    /// database, in the sight.
    public static final String TEXT = "text";

    public static final String ID_HIGH = "id.high";
    public static final String ID_LOW = "id.low";
    public static final String MESSAGE_HIGH = "message.high";
    public static final String MESSAGE_LOW = "message.low";

    /// The number of the message, small and dense, by which hits are gathered. It tells how many messages
    /// there are in all, so nothing that a reader is shown may follow from it.
    public static final String MESSAGE_NUMBER = "message.number";

    /// The label's id, from which the purity of a segment is verified.
    static final String LABEL = "label";

    private Fields() {}

    /// Cuts text into words as both the index and the queries see them: every word counts, none is stemmed.
    public static Analyzer words() {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer words = new StandardTokenizer();
                return new TokenStreamComponents(words, folded(words));
            }

            @Override
            protected TokenStream normalize(String field, TokenStream in) {
                return folded(in);
            }

            private TokenStream folded(TokenStream in) {
                return new ASCIIFoldingFilter(new LowerCaseFilter(in));
            }
        };
    }

    /// Finds the documents of these portions.
    static Query of(Collection<UUID> portions) {
        long[] high = portions.stream().mapToLong(UUID::getMostSignificantBits).toArray();
        long[] low = portions.stream().mapToLong(UUID::getLeastSignificantBits).toArray();
        return new BooleanQuery.Builder()
                .add(NumericDocValuesField.newSlowSetQuery(ID_HIGH, high), BooleanClause.Occur.FILTER)
                .add(NumericDocValuesField.newSlowSetQuery(ID_LOW, low), BooleanClause.Occur.FILTER)
                .build();
    }

    static Document document(IndexedPortion portion) {
        Document document = new Document();
        document.add(new TextField(TEXT, portion.text(), Field.Store.NO));
        document.add(NumericDocValuesField.indexedField(LABEL, portion.label()));
        document.add(new NumericDocValuesField(ID_HIGH, portion.id().getMostSignificantBits()));
        document.add(new NumericDocValuesField(ID_LOW, portion.id().getLeastSignificantBits()));
        document.add(new NumericDocValuesField(MESSAGE_HIGH, portion.message().getMostSignificantBits()));
        document.add(new NumericDocValuesField(MESSAGE_LOW, portion.message().getLeastSignificantBits()));
        document.add(new NumericDocValuesField(MESSAGE_NUMBER, portion.number()));
        return document;
    }
}
