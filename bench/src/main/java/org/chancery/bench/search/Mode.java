package org.chancery.bench.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.chancery.archive.internal.index.Fields;
import org.chancery.archive.internal.index.Gathering;

/// How a query is answered. What it gives is compared between engines, scores by their bits.
enum Mode {
    /// The best twenty portions and how many there are, equal ones by id.
    COUNTED {
        private static final Sort BEST =
                new Sort(SortField.FIELD_SCORE, new SortField(Fields.ID_HIGH, SortField.Type.LONG));

        @Override
        List<Object> answer(IndexSearcher searcher, Query query) throws IOException {
            TopFieldDocs found = searcher.search(query, new TopFieldCollectorManager(BEST, SHOWN, Integer.MAX_VALUE));
            List<Object> answer = new ArrayList<>();
            answer.add(found.totalHits.value());
            for (ScoreDoc hit : found.scoreDocs) {
                for (Object field : ((FieldDoc) hit).fields) {
                    answer.add(field instanceof Float score ? Float.floatToRawIntBits(score) : field);
                }
            }
            return answer;
        }
    },
    /// The best twenty messages with the best three portions of each, and how many messages and portions
    /// there are.
    GROUPED {
        @Override
        List<Object> answer(IndexSearcher searcher, Query query) throws IOException {
            Gathering gathered = searcher.search(query, new Gathering(3).collecting());
            List<Object> answer = new ArrayList<>(gathered.page(0, SHOWN));
            answer.add(gathered.messages());
            answer.add(gathered.portions());
            return answer;
        }
    };

    private static final int SHOWN = 20;

    abstract List<Object> answer(IndexSearcher searcher, Query query) throws IOException;
}
