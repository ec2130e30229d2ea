package org.chancery.archive.internal.search;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.chancery.archive.internal.index.Fields;

/// All portions of the messages of which another query finds a portion, both within the searcher's own view.
final class InMessages extends Query {
    private final Query portion;

    InMessages(Query portion) {
        this.portion = portion;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        return new Of(searcher.search(portion, MessageSet.collecting()));
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "message of (" + portion.toString(field) + ")";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof InMessages that && portion.equals(that.portion);
    }

    @Override
    public int hashCode() {
        return Objects.hash(classHash(), portion);
    }

    /// All portions of these messages.
    private static final class Of extends Query {
        /// What a look at a document's message costs, in Lucene's measure.
        private static final float COST = 20;

        private final MessageSet messages;

        Of(MessageSet messages) {
            this.messages = messages;
        }

        @Override
        public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
            return new ConstantScoreWeight(this, boost) {
                @Override
                public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
                    int documents = leaf.reader().maxDoc();
                    NumericDocValues numbers = DocValues.getNumeric(leaf.reader(), Fields.MESSAGE_NUMBER);
                    DocIdSetIterator all = DocIdSetIterator.all(documents);
                    TwoPhaseIterator matching = new TwoPhaseIterator(all) {
                        @Override
                        public boolean matches() throws IOException {
                            return numbers.advanceExact(all.docID()) && messages.contains(numbers.longValue());
                        }

                        @Override
                        public float matchCost() {
                            return COST;
                        }
                    };
                    return ConstantScoreScorerSupplier.fromIterator(
                            TwoPhaseIterator.asDocIdSetIterator(matching), score(), mode, documents);
                }

                @Override
                public boolean isCacheable(LeafReaderContext leaf) {
                    return false;
                }
            };
        }

        @Override
        public void visit(QueryVisitor visitor) {
            visitor.visitLeaf(this);
        }

        @Override
        public String toString(String field) {
            return "of messages found";
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Of that && messages.equals(that.messages);
        }

        @Override
        public int hashCode() {
            return Objects.hash(classHash(), messages);
        }
    }
}
