package org.chancery.archive.internal.filing;

import java.util.List;
import java.util.function.BiConsumer;
import org.chancery.archive.Ids;
import org.chancery.store.Reader;
import org.chancery.store.Store;
import org.chancery.store.Transaction;

/// Who files the messages that an import has read.
@FunctionalInterface
public interface Desk {
    /// Files some messages in one transaction, and says of each what became of it.
    List<Filed> file(List<Read> messages);

    /// The office itself.
    static Desk ofOffice(Store store, Ids ids, String actor) {
        Filing filing = new Filing(ids, Before.anywhere(), "");
        return messages -> store.asRegistry(actor, tx -> filing.file(tx, messages));
    }

    /// A person with an account, who may be told only what they see.
    ///
    /// @param told what became of each, with a transaction in the person's sight
    static Desk of(Reader reader, Store store, Ids ids, BiConsumer<Transaction, List<Filed>> told) {
        Filing filing = new Filing(ids, Before.inSightOf(reader.name()), reader.name());
        return messages -> {
            List<Filed> filed = store.asRegistryFor(reader, tx -> filing.file(tx, messages));
            return store.read(reader, tx -> {
                told.accept(tx, filed);
                return filed;
            });
        };
    }
}
