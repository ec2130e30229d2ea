package org.chancery.archive.internal.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.chancery.archive.internal.index.Analysis;
import org.chancery.archive.internal.index.Fields;
import org.chancery.archive.internal.query.Field;

/// Completes what is begun at the end of a query, from the words and values in the sight.
final class Completion {
    private static final int SHOWN = 8;
    private static final int SHORTEST = 2;

    /// Words and values looked at, in the order of their letters; a beginning that more share is too short to help.
    private static final int LOOKED_AT = 5_000;

    private final IndexReader view;
    private final Analysis analysis;

    Completion(IndexReader view, Analysis analysis) {
        this.view = view;
        this.analysis = analysis;
    }

    /// A completion, and in how many portions it stands.
    private record Candidate(String text, int portions) {}

    /// The query with its last word or value completed, the most frequent first.
    List<String> of(String query) throws IOException {
        int start = query.length();
        while (start > 0 && Character.isLetterOrDigit(query.charAt(start - 1))) {
            start--;
        }
        String begun = query.substring(start);
        String before = query.substring(0, start);
        if (begun.isEmpty()) {
            return List.of();
        }
        int name = before.length() - 1;
        while (name > 0 && Character.isLetter(before.charAt(name - 1))) {
            name--;
        }
        String field = before.endsWith(":") ? before.substring(name, before.length() - 1) : "";
        if (!field.isEmpty()) {
            return completed(before, values(field, begun));
        }
        return begun.length() < SHORTEST ? List.of() : words(before, begun);
    }

    private List<String> words(String before, String begun) throws IOException {
        List<String> completed = new ArrayList<>();
        for (Field field : Field.values()) {
            if (field.word().startsWith(begun) && !before.endsWith("\"")) {
                completed.add(before + field.word() + ":");
            }
        }
        String beginning = analysis.beginning(begun);
        var terms = MultiTerms.getTerms(view, Fields.TEXT);
        List<Candidate> candidates = terms == null ? List.of() : beginning(terms.iterator(), beginning);
        completed.addAll(completed(before, candidates));
        return completed.stream().limit(SHOWN).toList();
    }

    private static List<Candidate> beginning(TermsEnum words, String beginning) throws IOException {
        List<Candidate> candidates = new ArrayList<>();
        if (words.seekCeil(new BytesRef(beginning)) == TermsEnum.SeekStatus.END) {
            return candidates;
        }
        for (BytesRef word = words.term(); word != null && candidates.size() < LOOKED_AT; word = words.next()) {
            String text = word.utf8ToString();
            if (!text.startsWith(beginning)) {
                break;
            }
            if (!text.equals(beginning)) {
                candidates.add(new Candidate(text, words.docFreq()));
            }
        }
        return candidates;
    }

    private List<Candidate> values(String name, String begun) throws IOException {
        List<String> fields = Field.named(name).map(Completion::fields).orElse(List.of());
        String beginning = Analysis.value(begun);
        Map<String, Integer> found = new TreeMap<>();
        for (String field : fields) {
            for (LeafReaderContext leaf : view.leaves()) {
                SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), Fields.facet(field));
                for (long i = 0; i < values.getValueCount() && i < LOOKED_AT; i++) {
                    String text = values.lookupOrd(i).utf8ToString();
                    String value = Analysis.value(text);
                    // What stands in deleted documents alone counts nought.
                    int portions = value.startsWith(beginning)
                            ? leaf.reader().docFreq(new Term(Fields.whole(field), value))
                            : 0;
                    if (portions > 0) {
                        found.merge(text, portions, Integer::sum);
                    }
                }
            }
        }
        return found.entrySet().stream()
                .map(entry -> new Candidate(quoted(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static List<String> fields(Field field) {
        return switch (field) {
            case FROM -> List.of(Fields.FROM);
            case TAGS -> List.of(Fields.TAGS);
            case CAPTION -> List.of(Fields.CAPTION);
            case TO -> List.of(Fields.TO);
            case INFO -> List.of(Fields.INFO);
            case ADDRESSEE -> List.of(Fields.TO, Fields.INFO);
            case SIGNED -> List.of(Fields.SIGNED);
            case SUBJECT, MESSAGE, REF, NUMBER, DTG, MARK, LEVEL, PRECEDENCE -> List.of();
        };
    }

    private static String quoted(String value) {
        boolean word = value.codePoints().allMatch(Character::isLetterOrDigit);
        return word ? value : "=\"" + value + '"';
    }

    private static List<String> completed(String before, List<Candidate> candidates) {
        return candidates.stream()
                .sorted(Comparator.comparingInt((Candidate candidate) -> -candidate.portions())
                        .thenComparing(Candidate::text))
                .limit(SHOWN)
                .map(candidate -> before + candidate.text())
                .toList();
    }
}
