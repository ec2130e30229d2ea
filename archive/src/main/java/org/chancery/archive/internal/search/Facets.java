package org.chancery.archive.internal.search;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.chancery.archive.Facet;
import org.chancery.archive.internal.index.Fields;
import org.chancery.archive.internal.query.Field;
import org.chancery.marking.Label;

/// Counts, over the messages found, the values of the fields by which an answer is narrowed.
final class Facets {
    /// Fields whose values stand in the heading, and where they are counted.
    private static final Map<Field, String> HEADING = Map.of(
            Field.TAGS, Fields.TAGS,
            Field.CAPTION, Fields.CAPTION,
            Field.PRECEDENCE, Fields.PRECEDENCE,
            Field.ADDRESSEE, Fields.ADDRESSEE);

    private static final List<Field> ORDER =
            List.of(Field.FROM, Field.TAGS, Field.DTG, Field.LEVEL, Field.PRECEDENCE, Field.CAPTION, Field.ADDRESSEE);

    private final Map<Integer, Label> sight;
    private final Map<Field, Tally> tallies = new EnumMap<>(Field.class);

    private Facets(Map<Integer, Label> sight) {
        this.sight = sight;
        ORDER.forEach(field -> tallies.put(field, new Tally()));
    }

    /// @param view the part of the index that the sight holds
    static Facets of(IndexReader view, Survey survey, Map<Integer, Label> sight) throws IOException {
        Facets facets = new Facets(sight);
        survey.messages().forEach(facets::found);
        for (Map.Entry<Field, String> field : HEADING.entrySet()) {
            Tally tally = facets.tally(field.getKey());
            HeadingValues.of(
                    view,
                    field.getValue(),
                    survey,
                    (value, message, label) -> tally.add(value, message.number(), Set.of(label)));
        }
        return facets;
    }

    private Tally tally(Field field) {
        return Optional.ofNullable(tallies.get(field)).orElseThrow();
    }

    private void found(Survey.Message message) {
        if (!message.originator().isEmpty()) {
            tally(Field.FROM).add(message.originator(), message.number(), Set.of());
        }
        message.sent().ifPresent(sent -> {
            int year = Instant.ofEpochSecond(sent).atOffset(ZoneOffset.UTC).getYear();
            tally(Field.DTG).add(Integer.toString(year), message.number(), Set.of());
        });
        for (int label : message.labels()) {
            Optional.ofNullable(sight.get(label))
                    .ifPresent(
                            known -> tally(Field.LEVEL).add(known.level().abbreviation(), message.number(), Set.of()));
        }
    }

    /// The facets as they are shown.
    List<Facet> shown(Refinement refinement) {
        List<Facet> facets = new ArrayList<>();
        for (Field field : ORDER) {
            List<Tally.Count> counts = tally(field).sorted();
            List<Facet.Value> values = counts.stream()
                    .limit(most(field))
                    .map(count -> refinement.value(field, count.text(), count.messages()))
                    .toList();
            if (!values.isEmpty()) {
                facets.add(new Facet(field.word(), sorted(field, values), counts.size() - values.size()));
            }
        }
        return facets;
    }

    private static long most(Field field) {
        return field == Field.DTG ? Long.MAX_VALUE : Facet.SHOWN;
    }

    /// Years stand in their own order.
    private static List<Facet.Value> sorted(Field field, List<Facet.Value> values) {
        return field == Field.DTG
                ? values.stream()
                        .sorted(Comparator.comparing(Facet.Value::text).reversed())
                        .toList()
                : values;
    }

    /// A label that admits what is shown: where the one given does not admit a value under any label it was met
    /// under, the lowest of those is joined with it.
    Label label(Label shown) {
        Label joined = shown;
        for (Field field : HEADING.keySet().stream().sorted().toList()) {
            for (Tally.Count count :
                    tally(field).sorted().stream().limit(most(field)).toList()) {
                joined = Admission.of(joined, count.labels(), sight);
            }
        }
        return joined;
    }
}
