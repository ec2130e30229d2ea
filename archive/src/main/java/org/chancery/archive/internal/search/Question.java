package org.chancery.archive.internal.search;

import java.util.Map;
import java.util.Optional;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.chancery.archive.SearchRequest;
import org.chancery.archive.internal.index.Fields;

/// A query as typed, understood: what to look for, and what could not be understood of it.
///
/// @param query finds nothing where there is nothing to look for
/// @param problem for the person who typed it
record Question(Query query, Optional<String> problem) {
    private static final int OPERATORS = SimpleQueryParser.AND_OPERATOR
            | SimpleQueryParser.OR_OPERATOR
            | SimpleQueryParser.NOT_OPERATOR
            | SimpleQueryParser.PHRASE_OPERATOR
            | SimpleQueryParser.PREFIX_OPERATOR
            | SimpleQueryParser.PRECEDENCE_OPERATORS
            | SimpleQueryParser.WHITESPACE_OPERATOR;

    static Question of(String typed) {
        String text = typed.length() > SearchRequest.LONGEST ? typed.substring(0, SearchRequest.LONGEST) : typed;
        SimpleQueryParser parser = new SimpleQueryParser(Fields.words(), Map.of(Fields.TEXT, 1f), OPERATORS);
        parser.setDefaultOperator(BooleanClause.Occur.MUST);
        Query query = parser.parse(text);
        if (text.isBlank()) {
            return new Question(new MatchNoDocsQuery("nothing asked"), Optional.empty());
        }
        if (query instanceof MatchNoDocsQuery) {
            return new Question(
                    query,
                    Optional.of("There is no word in this to look for. Write words, or a \"phrase in quotes\"."));
        }
        return new Question(query, problem(typed));
    }

    private static Optional<String> problem(String typed) {
        if (typed.length() > SearchRequest.LONGEST) {
            return Optional.of(
                    "Only the first %,d characters were looked at. Search for less.".formatted(SearchRequest.LONGEST));
        }
        if (typed.chars().filter(c -> c == '"').count() % 2 == 1) {
            return Optional.of(
                    "A quotation mark is not closed: what follows it was taken as single words. Close it with"
                            + " another \" to search for the phrase.");
        }
        return Optional.empty();
    }
}
