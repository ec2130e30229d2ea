package org.chancery.archive.internal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.chancery.archive.internal.index.Analysis;
import org.chancery.archive.internal.index.Fields;
import org.chancery.archive.internal.query.Clause;
import org.chancery.archive.internal.query.Comparison;
import org.chancery.archive.internal.query.Field;
import org.chancery.archive.internal.query.Period;
import org.chancery.cable.Precedence;
import org.chancery.marking.Label;
import org.chancery.marking.Scheme;

/// Clauses as queries over the documents of portions.
///
/// Words, phrases and marks are asked of the portion itself. Values of the heading are asked of its message: of any
/// portion of it within the same view, so that what the reader does not see decides nothing.
public final class Matching {
    private final Terms terms;
    private final Scheme scheme;
    private final Map<Integer, Label> sight;

    /// @param sight the labels of the sight, by id
    public Matching(Analysis analysis, Scheme scheme, Map<Integer, Label> sight) {
        this.terms = new Terms(analysis);
        this.scheme = scheme;
        this.sight = sight;
    }

    /// What finds the portions. Where nothing is asked of their text, those come first in which the values stand that
    /// were asked for.
    public Query of(Clause clause) {
        Query found = query(clause);
        if (Parts.hasText(clause)) {
            return found;
        }
        BooleanQuery.Builder first = new BooleanQuery.Builder().add(new ConstantScoreQuery(found), Occur.MUST);
        for (Clause.In in : Parts.values(clause)) {
            first.add(new BoostQuery(new ConstantScoreQuery(value(in)), 2), Occur.SHOULD);
        }
        return first.build();
    }

    /// What of the clause can be shown in a portion's text.
    Query shown(Clause clause) {
        List<Query> shown = new ArrayList<>();
        for (Clause part : Parts.shown(clause)) {
            shown.add(part instanceof Clause.Near near ? terms.near(near) : text((Clause.Term) part));
        }
        return shown.isEmpty() ? new MatchNoDocsQuery("nothing to show") : Terms.any(shown);
    }

    private Query text(Clause.Term term) {
        return terms.in(
                Fields.TEXT,
                term instanceof Clause.Whole whole ? new Clause.Phrase(whole.text(), 0, whole.place()) : term,
                true);
    }

    private Query query(Clause clause) {
        return switch (clause) {
            case Clause.All all -> all(all.parts());
            case Clause.Any any ->
                Terms.any(any.parts().stream().map(this::query).toList());
            case Clause.Not not -> all(List.of(not));
            case Clause.Near near -> terms.near(near);
            case Clause.Term term -> text(term);
            case Clause.In in -> constant(in.field() == Field.FROM ? value(in) : new InMessages(value(in)));
            case Clause.Numbered numbered -> constant(numbered(numbered));
            case Clause.Dated dated -> constant(dated(dated.period()));
            case Clause.Marked marked -> constant(marked(marked));
            case Clause.Urgent urgent -> constant(new InMessages(urgent(urgent)));
        };
    }

    private static Query constant(Query query) {
        return new ConstantScoreQuery(query);
    }

    private Query all(List<Clause> parts) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean positive = false;
        for (Clause part : parts) {
            if (part instanceof Clause.Not not) {
                all.add(query(not.part()), Occur.MUST_NOT);
            } else {
                all.add(query(part), Parts.hasText(part) ? Occur.MUST : Occur.FILTER);
                positive = true;
            }
        }
        if (!positive) {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        }
        return all.build();
    }

    /// The portions in which the value stands.
    private Query value(Clause.In in) {
        Clause.Term term = in.term();
        return switch (in.field()) {
            case FROM -> terms.in(Fields.FROM, term, false);
            case TO -> terms.in(Fields.TO, term, false);
            case INFO -> terms.in(Fields.INFO, term, false);
            case ADDRESSEE -> Terms.any(List.of(terms.in(Fields.TO, term, false), terms.in(Fields.INFO, term, false)));
            case TAGS -> terms.in(Fields.TAGS, term, false);
            case SUBJECT -> terms.in(Fields.SUBJECT, term, true);
            case CAPTION -> terms.in(Fields.CAPTION, term, false);
            case SIGNED -> terms.in(Fields.SIGNED, term, false);
            case REF -> terms.in(Fields.REFERENCE, term, false);
            case MESSAGE -> text(term);
            case NUMBER, DTG, MARK, LEVEL, PRECEDENCE ->
                throw new IllegalArgumentException(in.field() + " holds no words");
        };
    }

    private static Query numbered(Clause.Numbered numbered) {
        String number = numbered.number().write();
        return numbered.field() == Field.NUMBER
                ? new TermQuery(new Term(Fields.NUMBER, number))
                : new InMessages(new TermQuery(new Term(Fields.CITES, number)));
    }

    private static Query dated(Period period) {
        long from = period.from().map(moment -> moment.start().getEpochSecond()).orElse(Long.MIN_VALUE);
        long to = period.to().map(moment -> moment.end().getEpochSecond() - 1).orElse(Long.MAX_VALUE);
        return LongPoint.newRangeQuery(Fields.DTG, from, to);
    }

    private Query marked(Clause.Marked marked) {
        long[] labels = sight.entrySet().stream()
                .filter(entry -> fits(marked, entry.getValue()))
                .mapToLong(Map.Entry::getKey)
                .toArray();
        return labels.length == 0
                ? new MatchNoDocsQuery("a mark that is not in the sight")
                : NumericDocValuesField.newSlowSetQuery(Fields.LABEL, labels);
    }

    private boolean fits(Clause.Marked marked, Label label) {
        if (marked.level()) {
            int order =
                    Integer.compare(label.level().rank(), marked.label().level().rank());
            return fits(marked.comparison(), order);
        }
        return switch (marked.comparison()) {
            case IS -> scheme.writePortion(label).equals(marked.mark());
            case AT_LEAST -> label.dominates(marked.label());
            case AT_MOST -> marked.label().dominates(label);
        };
    }

    private static boolean fits(Comparison comparison, int order) {
        return switch (comparison) {
            case IS -> order == 0;
            case AT_LEAST -> order >= 0;
            case AT_MOST -> order <= 0;
        };
    }

    private static Query urgent(Clause.Urgent urgent) {
        List<BytesRef> names = new ArrayList<>();
        for (Precedence precedence : Precedence.values()) {
            if (fits(urgent.comparison(), precedence.compareTo(urgent.precedence()))) {
                names.add(new BytesRef(Analysis.value(precedence.name())));
            }
        }
        return new TermInSetQuery(Fields.whole(Fields.PRECEDENCE), names);
    }
}
