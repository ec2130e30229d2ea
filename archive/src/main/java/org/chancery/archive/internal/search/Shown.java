package org.chancery.archive.internal.search;

import static org.chancery.store.Tables.Portions.BODY;
import static org.chancery.store.Tables.Portions.ID;
import static org.chancery.store.Tables.Portions.LABEL_ID;
import static org.chancery.store.Tables.Portions.NUMBER;
import static org.chancery.store.Tables.Portions.PORTION;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chancery.archive.Citation;
import org.chancery.archive.MarkedText;
import org.chancery.archive.MessageHit;
import org.chancery.archive.PortionHit;
import org.chancery.marking.Label;
import org.chancery.marking.Scheme;
import org.chancery.store.Transaction;
import org.jooq.Record4;

/// The rows of one page of hits, read in the sight.
final class Shown {
    private final List<Hits.Found> page;
    private final Extracts extracts;
    private final Map<Integer, Label> sight;
    private final Scheme scheme;
    private final Map<UUID, Citation> citations;
    private final Map<UUID, MarkedText> subjects;
    private final Map<UUID, Record4<UUID, Integer, String, String>> portions;

    Shown(Transaction tx, Scheme scheme, Map<Integer, Label> sight, List<Hits.Found> page, Extracts extracts) {
        this.page = page;
        this.extracts = extracts;
        this.sight = sight;
        this.scheme = scheme;
        List<UUID> messages = page.stream().map(Hits.Found::message).toList();
        List<UUID> ids =
                page.stream().flatMap(found -> found.portions().stream()).toList();
        citations = Rows.citations(tx, messages);
        subjects = Rows.subjects(tx, messages, sight, scheme);
        portions = tx.dsl()
                .select(ID, LABEL_ID, NUMBER, BODY)
                .from(PORTION)
                .where(ID.in(ids))
                .fetchMap(ID);
    }

    /// The join of all that these hits show; the lowest label where there are none.
    static Label label(Scheme scheme, List<MessageHit> shown) {
        Label joined = scheme.unclassified();
        for (MessageHit hit : shown) {
            joined = hit.subject().map(MarkedText::label).map(joined::join).orElse(joined);
            for (PortionHit portion : hit.portions()) {
                joined = joined.join(portion.label());
            }
        }
        return joined;
    }

    List<MessageHit> hits() {
        List<MessageHit> hits = new ArrayList<>();
        for (Hits.Found found : page) {
            Optional.ofNullable(citations.get(found.message())).ifPresent(citation -> hits.add(hit(found, citation)));
        }
        return hits;
    }

    private MessageHit hit(Hits.Found found, Citation citation) {
        List<PortionHit> matching = found.portions().stream()
                .flatMap(id -> Optional.ofNullable(portions.get(id)).stream())
                .map(this::portion)
                .toList();
        Optional<MarkedText> subject = Optional.ofNullable(subjects.get(found.message()));
        return new MessageHit(citation, subject, matching, found.all() - matching.size());
    }

    private PortionHit portion(Record4<UUID, Integer, String, String> row) {
        Label label = Optional.ofNullable(sight.get(row.value2())).orElseThrow();
        return new PortionHit(row.value1(), row.value3(), scheme.writePortion(label), label, extracts.of(row.value4()));
    }
}
