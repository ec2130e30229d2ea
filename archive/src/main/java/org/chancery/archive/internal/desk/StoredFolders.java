package org.chancery.archive.internal.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.chancery.archive.Folder;
import org.chancery.archive.FolderName;
import org.chancery.archive.FolderView;
import org.chancery.archive.Folders;
import org.chancery.archive.Ids;
import org.chancery.archive.Outcome;
import org.chancery.marking.Label;
import org.chancery.marking.Scheme;
import org.chancery.store.Reader;
import org.chancery.store.Store;
import org.chancery.store.Transaction;
import org.jooq.Record;

/// Folders in their tables. Every statement runs in the reader's sight, under the reader's name; only the row of a
/// label
/// that nobody bore before is made by the registry.
public final class StoredFolders implements Folders {
    private static final String OWN_MESSAGES =
            "select count(*) from folder_message where folder_id = ? and put_by = reader_name()";
    private static final String OWN_NOTES =
            "select count(*) from folder_note where folder_id = ? and author = reader_name()";

    private final Store store;
    private final Scheme scheme;
    private final Marks marks;
    private final Ids ids;

    public StoredFolders(Store store, Scheme scheme, Ids ids) {
        this.store = store;
        this.scheme = scheme;
        this.ids = ids;
        marks = new Marks(scheme);
    }

    @Override
    public List<Folder> all(Reader reader) {
        return store.read(reader, tx -> new FolderRows(tx, scheme).all());
    }

    @Override
    public List<FolderName> names(Reader reader) {
        return store.read(reader, tx -> new FolderRows(tx, scheme).names());
    }

    @Override
    public Optional<FolderView> read(Reader reader, UUID folder) {
        return store.read(reader, tx -> {
            FolderRows rows = new FolderRows(tx, scheme);
            Optional<FolderView> view = rows.find(folder).map(rows::view);
            view.ifPresent(shown ->
                    journal(tx, shown.folder(), "read-folder", shown.entries().size() + " messages"));
            return view;
        });
    }

    private static void journal(Transaction tx, Folder folder, String action, String detail) {
        if (folder.shared()) {
            tx.journal(action, folder.id().toString(), detail);
        }
    }

    @Override
    public Outcome make(Reader reader, Cover cover) {
        return covered(reader, cover, (tx, label) -> {
            if (count(tx, "select count(*) from folder where owner = reader_name()") >= MOST) {
                return new Outcome.Refused("You have " + MOST + " folders already. Delete one first.");
            }
            UUID id = ids.next("folder/" + reader.name());
            tx.dsl()
                    .execute(
                            "insert into folder (id, owner, name, label_id, shared, made_at) "
                                    + "values (?, ?, ?, ?, ?, ?::timestamptz)",
                            id,
                            reader.name(),
                            Words.name(cover.name()),
                            label,
                            cover.shared(),
                            tx.now());
            new FolderRows(tx, scheme)
                    .find(id)
                    .ifPresent(folder ->
                            journal(tx, folder, "make-folder", folder.label().canonical()));
            return new Outcome.Done(id);
        });
    }

    @Override
    public Outcome change(Reader reader, UUID id, Cover cover) {
        return covered(reader, cover, (tx, label) -> {
            Optional<Folder> was = own(tx, id);
            was.ifPresent(folder -> {
                tx.dsl()
                        .execute(
                                "update folder set name = ?, label_id = ?, shared = ? where id = ?",
                                Words.name(cover.name()),
                                label,
                                cover.shared(),
                                id);
                if (folder.shared() || cover.shared()) {
                    tx.journal("change-folder", id.toString(), cover.shared() ? "shared" : "private");
                }
            });
            return was.<Outcome>map(_ -> new Outcome.Done(id)).orElseGet(Outcome.Absent::new);
        });
    }

    private Optional<Folder> own(Transaction tx, UUID id) {
        return new FolderRows(tx, scheme).find(id).filter(Folder::own);
    }

    /// Holds a cover to its rules, and writes it with the id of its label's row.
    private Outcome covered(Reader reader, Cover cover, BiFunction<Transaction, Integer, Outcome> write) {
        Optional<String> trouble = Words.troubleOfName(Words.name(cover.name()), LONGEST_NAME);
        if (trouble.isPresent()) {
            return new Outcome.Refused(trouble.get());
        }
        if (cover.mark().isBlank()) {
            return new Outcome.Refused("Mark the name as you would a paragraph: U, C//NF.");
        }
        return switch (chosen(reader, cover.mark(), scheme.unclassified())) {
            case Marks.Chosen.Mark(Label label) -> {
                int row = Marks.row(store, reader, label);
                yield store.read(reader, tx -> write.apply(tx, row));
            }
            case Marks.Chosen.Refused(String reason) -> new Outcome.Refused(reason);
        };
    }

    private Marks.Chosen chosen(Reader reader, String mark, Label least) {
        return store.read(
                reader,
                tx -> marks.choose(mark, least, reader.clearance(), tx.now().toLocalDate()));
    }

    @Override
    public boolean delete(Reader reader, UUID id) {
        return store.read(reader, tx -> {
            Optional<Folder> own = own(tx, id);
            own.ifPresent(folder -> {
                tx.dsl().execute("delete from folder where id = ?", id);
                journal(tx, folder, "delete-folder", "");
            });
            return own.isPresent();
        });
    }

    @Override
    public Outcome put(Reader reader, UUID id, UUID message) {
        return in(reader, id, (tx, folder) -> {
            if (tx.dsl()
                    .fetch("select 1 from citation where message_id = ? limit 1", message)
                    .isEmpty()) {
                return new Outcome.Absent();
            }
            if (count(tx, OWN_MESSAGES, id) >= MOST_MESSAGES) {
                return new Outcome.Refused(
                        "You have put " + MOST_MESSAGES + " messages into this folder already. Make another.");
            }
            int put = tx.dsl()
                    .execute(
                            "insert into folder_message (folder_id, message_id, put_by, put_at) "
                                    + "values (?, ?, ?, ?::timestamptz) on conflict do nothing",
                            id,
                            message,
                            reader.name(),
                            tx.now());
            if (put == 1) {
                journal(tx, folder, "put-in-folder", message.toString());
            }
            return new Outcome.Done(id);
        });
    }

    @Override
    public boolean takeOut(Reader reader, UUID id, UUID message) {
        Outcome outcome = in(reader, id, (tx, folder) -> {
            int taken =
                    tx.dsl().execute("delete from folder_message where folder_id = ? and message_id = ?", id, message);
            if (taken == 0) {
                return new Outcome.Absent();
            }
            journal(tx, folder, "take-out-of-folder", message.toString());
            return new Outcome.Done(id);
        });
        return outcome instanceof Outcome.Done;
    }

    @Override
    public Outcome note(Reader reader, UUID folder, Writing writing) {
        return note(
                reader,
                folder,
                Optional.empty(),
                writing,
                rows -> rows.find(folder).map(Folder::label));
    }

    @Override
    public Outcome note(Reader reader, UUID folder, UUID message, Writing writing) {
        return note(reader, folder, Optional.of(message), writing, rows -> rows.seen(folder, message));
    }

    /// Writes a note that bears at least what it may repeat; that is asked again when the row is written, because what
    /// is
    /// in the sight may have come to bear more.
    private Outcome note(
            Reader reader,
            UUID id,
            Optional<UUID> message,
            Writing writing,
            Function<FolderRows, Optional<Label>> repeated) {
        String text = Words.text(writing.text());
        Optional<String> trouble = Words.troubleOfText(text, LONGEST_NOTE);
        Optional<Label> least = store.read(reader, tx -> repeated.apply(new FolderRows(tx, scheme)));
        if (least.isEmpty()) {
            return new Outcome.Absent();
        }
        if (trouble.isPresent()) {
            return new Outcome.Refused(trouble.get());
        }
        return switch (chosen(reader, writing.mark(), least.get())) {
            case Marks.Chosen.Refused(String reason) -> new Outcome.Refused(reason);
            case Marks.Chosen.Mark(Label label) -> {
                int row = Marks.row(store, reader, label);
                yield in(reader, id, (tx, folder) -> {
                    boolean enough = repeated.apply(new FolderRows(tx, scheme))
                            .filter(label::dominates)
                            .isPresent();
                    return enough
                            ? insert(tx, folder, message, row, text)
                            : new Outcome.Refused("What it may repeat has just been marked otherwise. Try again.");
                });
            }
        };
    }

    private Outcome insert(Transaction tx, Folder folder, Optional<UUID> message, int label, String text) {
        if (count(tx, OWN_NOTES, folder.id()) >= MOST_NOTES) {
            return new Outcome.Refused("You have written " + MOST_NOTES + " notes in this folder already.");
        }
        String author = tx.dsl().fetchSingle("select reader_name()").get(0, String.class);
        UUID id = ids.next("note/" + author);
        tx.dsl()
                .execute(
                        "insert into folder_note (id, folder_id, message_id, label_id, author, body, written_at) "
                                + "values (?, ?, ?::uuid, ?, ?, ?, ?::timestamptz)",
                        id,
                        folder.id(),
                        message.orElse(null),
                        label,
                        author,
                        text,
                        tx.now());
        journal(tx, folder, "note-in-folder", id.toString());
        return new Outcome.Done(id);
    }

    @Override
    public boolean deleteNote(Reader reader, UUID id, UUID note) {
        Outcome outcome = in(reader, id, (tx, folder) -> {
            int deleted = tx.dsl().execute("delete from folder_note where folder_id = ? and id = ?", id, note);
            if (deleted == 0) {
                return new Outcome.Absent();
            }
            journal(tx, folder, "delete-note-in-folder", note.toString());
            return new Outcome.Done(note);
        });
        return outcome instanceof Outcome.Done;
    }

    private Outcome in(Reader reader, UUID id, BiFunction<Transaction, Folder, Outcome> work) {
        return store.read(
                reader,
                tx -> new FolderRows(tx, scheme)
                        .find(id)
                        .map(folder -> work.apply(tx, folder))
                        .orElseGet(Outcome.Absent::new));
    }

    private static int count(Transaction tx, String query, Object... values) {
        Record row = tx.dsl().fetchSingle(query, values);
        return row.get(0, Integer.class);
    }
}
