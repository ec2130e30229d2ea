package org.chancery.archive.internal.filing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chancery.store.LabelRows;
import org.chancery.store.Tables.Citations;
import org.chancery.store.Tables.Messages;
import org.chancery.store.Transaction;
import org.jooq.Record4;

/// Says which messages count as filed before.
@FunctionalInterface
interface Before {
    /// What is filed of these messages' bytes.
    Shelf of(Transaction tx, List<Read> messages);

    /// What is filed of some messages' bytes.
    @FunctionalInterface
    interface Shelf {
        /// The message that the bytes were filed as.
        ///
        /// @param portions ids of the labels of the portions, as the bytes are marked
        Optional<UUID> find(String sha256, Set<Integer> portions);
    }

    /// For the office itself: whatever is filed counts.
    static Before anywhere() {
        return (tx, messages) -> {
            Map<String, List<Copy>> copies = copies(tx, messages);
            return (sha256, _) -> first(copies, sha256);
        };
    }

    /// For a person who hands files in: what counts must follow from what that person can see, or
    /// else make no
    /// difference to it. What they see all of counts; so does what they filed themselves and see
    /// some of; and
    /// whatever is filed counts where filing it again would show them nothing.
    ///
    /// The transaction is the registry's at the request of that person.
    static Before inSightOf(String username) {
        return (tx, messages) -> {
            Map<String, List<Copy>> copies = copies(tx, messages);
            Set<Integer> sight = LabelRows.inSightOfReader(tx);
            Map<UUID, Set<Integer>> cited = cited(tx, copies.values());
            return (sha256, portions) -> {
                if (Collections.disjoint(portions, sight)) {
                    return first(copies, sha256);
                }
                List<Copy> all = copies.getOrDefault(sha256, List.of());
                return all.stream()
                        .filter(copy -> sight.contains(copy.label()))
                        .findFirst()
                        .or(() -> all.stream()
                                .filter(copy -> copy.by().equals(username))
                                .filter(copy -> !Collections.disjoint(cited.getOrDefault(copy.id(), Set.of()), sight))
                                .findFirst())
                        .map(Copy::id);
            };
        };
    }

    /// A message with these bytes.
    ///
    /// @param label id of its overall label
    /// @param by the account that filed it, may be empty
    record Copy(UUID id, int label, String by) {}

    private static Optional<UUID> first(Map<String, List<Copy>> copies, String sha256) {
        return copies.getOrDefault(sha256, List.of()).stream().map(Copy::id).findFirst();
    }

    /// By hash, in the order of filing.
    private static Map<String, List<Copy>> copies(Transaction tx, List<Read> messages) {
        List<byte[]> hashes = messages.stream()
                .map(read -> HexFormat.of().parseHex(read.sha256()))
                .toList();
        Map<String, List<Copy>> copies = new HashMap<>();
        for (Record4<byte[], UUID, Integer, String> row : tx.dsl()
                .select(Messages.SHA256, Messages.ID, Messages.LABEL_ID, Messages.FILED_BY)
                .from(Messages.MESSAGE)
                .where(Messages.SHA256.in(hashes))
                .orderBy(Messages.NUMBER)
                .fetch()) {
            copies.computeIfAbsent(HexFormat.of().formatHex(row.value1()), _ -> new ArrayList<>())
                    .add(new Copy(row.value2(), row.value3(), row.value4()));
        }
        return copies;
    }

    private static Map<UUID, Set<Integer>> cited(Transaction tx, Collection<List<Copy>> copies) {
        List<UUID> ids = copies.stream().flatMap(List::stream).map(Copy::id).toList();
        Map<UUID, Set<Integer>> cited = new HashMap<>();
        tx.dsl()
                .select(Citations.MESSAGE_ID, Citations.LABEL_ID)
                .from(Citations.CITATION)
                .where(Citations.MESSAGE_ID.in(ids))
                .forEach(row -> cited.computeIfAbsent(row.value1(), _ -> new HashSet<>())
                        .add(row.value2()));
        return cited;
    }
}
