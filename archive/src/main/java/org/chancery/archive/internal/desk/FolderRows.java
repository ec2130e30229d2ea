package org.chancery.archive.internal.desk;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chancery.archive.Citation;
import org.chancery.archive.Folder;
import org.chancery.archive.FolderEntry;
import org.chancery.archive.FolderName;
import org.chancery.archive.FolderNote;
import org.chancery.archive.FolderView;
import org.chancery.archive.Folders;
import org.chancery.archive.LinkedMessage;
import org.chancery.archive.MarkedText;
import org.chancery.archive.internal.search.Rows;
import org.chancery.marking.Label;
import org.chancery.marking.Scheme;
import org.chancery.store.LabelRows;
import org.chancery.store.Tables.Portions;
import org.chancery.store.Transaction;
import org.jooq.Record;

/// Folders as one transaction's sight has them.
final class FolderRows {
    private static final String FOLDERS = """
            select id, owner, name, label_id, shared, owner = reader_name() as own,
                   (select count(*) from folder_message where folder_id = folder.id) as messages
            from folder""";
    private static final String NAMES = """
            select id, name, label_id from folder
            order by owner <> reader_name(), lower(name), name, id
            limit ?""";
    private static final String ENTRIES = """
            select put.message_id, put.put_by = reader_name() as own
            from folder_message as put
                join lateral (select dtg, reference from citation where citation.message_id = put.message_id limit 1)
                    as cited on true
            where put.folder_id = ?
            order by cited.dtg desc nulls last, cited.reference, put.message_id
            limit ?""";
    private static final String NOTES = """
            select id, message_id, author, written_at, label_id, body, author = reader_name() as own
            from folder_note
            where folder_id = ?
            order by written_at desc, id desc
            limit ?""";

    private final Transaction tx;
    private final Scheme scheme;
    private final Map<Integer, Label> sight;

    FolderRows(Transaction tx, Scheme scheme) {
        this.tx = tx;
        this.scheme = scheme;
        sight = LabelRows.inSight(tx);
    }

    /// A note, and the message that it is about.
    private record Noted(Optional<UUID> message, FolderNote note) {}

    List<Folder> all() {
        return tx
                .dsl()
                .fetch(FOLDERS + " order by own desc, lower(name), name, id limit ?", Folders.MOST_LISTED)
                .stream()
                .flatMap(row -> folder(row).stream())
                .toList();
    }

    /// Counts nothing, so that it costs a page no more than the names.
    List<FolderName> names() {
        return tx.dsl().fetch(NAMES, Folders.MOST_NAMED).stream()
                .flatMap(row -> label(row)
                        .map(label -> new FolderName(
                                row.get("id", UUID.class),
                                row.get("name", String.class),
                                scheme.writePortion(label),
                                label))
                        .stream())
                .toList();
    }

    Optional<Folder> find(UUID id) {
        return tx.dsl().fetchOptional(FOLDERS + " where id = ?", id).flatMap(this::folder);
    }

    /// The folder of a row; none where its label came after the sight was read.
    private Optional<Folder> folder(Record row) {
        return label(row)
                .map(label -> new Folder(
                        row.get("id", UUID.class),
                        row.get("owner", String.class),
                        row.get("name", String.class),
                        scheme.writePortion(label),
                        label,
                        row.get("shared", Boolean.class),
                        row.get("own", Boolean.class),
                        row.get("messages", Long.class)));
    }

    private Optional<Label> label(Record row) {
        return Optional.ofNullable(sight.get(row.get("label_id", Integer.class)));
    }

    FolderView view(Folder folder) {
        List<Noted> noted = notes(folder.id());
        boolean older = noted.size() > Folders.MOST_NOTES_SHOWN;
        List<Noted> shown = (older ? noted.subList(0, Folders.MOST_NOTES_SHOWN) : noted).reversed();
        List<FolderEntry> entries = entries(folder, shown);
        List<FolderNote> notes = shown.stream()
                .filter(note -> note.message().isEmpty())
                .map(Noted::note)
                .toList();
        return new FolderView(folder, entries, notes, older, joined(folder, entries, notes));
    }

    private static Label joined(Folder folder, List<FolderEntry> entries, List<FolderNote> notes) {
        Label label = folder.label();
        for (FolderEntry entry : entries) {
            label = label.join(entry.message().label());
            label = entry.message()
                    .subject()
                    .map(MarkedText::label)
                    .map(label::join)
                    .orElse(label);
            for (FolderNote note : entry.notes()) {
                label = label.join(note.label());
            }
        }
        for (FolderNote note : notes) {
            label = label.join(note.label());
        }
        return label;
    }

    private List<Noted> notes(UUID folder) {
        List<Noted> notes = new ArrayList<>();
        tx.dsl()
                .fetch(NOTES, folder, Folders.MOST_NOTES_SHOWN + 1)
                .forEach(row -> label(row)
                        .ifPresent(label -> notes.add(
                                new Noted(Optional.ofNullable(row.get("message_id", UUID.class)), note(row, label)))));
        return notes;
    }

    private FolderNote note(Record row, Label label) {
        return new FolderNote(
                row.get("id", UUID.class),
                row.get("author", String.class),
                row.get("written_at", OffsetDateTime.class).toInstant(),
                scheme.writePortion(label),
                label,
                row.get("body", String.class),
                row.get("own", Boolean.class));
    }

    private List<FolderEntry> entries(Folder folder, List<Noted> noted) {
        Map<UUID, Boolean> put = new LinkedHashMap<>();
        tx.dsl()
                .fetch(ENTRIES, folder.id(), Folders.MOST_SHOWN)
                .forEach(row -> put.put(row.get("message_id", UUID.class), row.get("own", Boolean.class)));
        Map<UUID, Citation> citations = Rows.citations(tx, put.keySet());
        Map<UUID, MarkedText> subjects = Rows.subjects(tx, put.keySet(), sight, scheme);
        Map<UUID, Label> cited = Rows.least(tx, put.keySet(), sight);
        Map<UUID, Label> all = seen(put.keySet());
        List<FolderEntry> entries = new ArrayList<>();
        put.forEach((message, own) -> {
            Citation citation = citations.get(message);
            Label label = cited.get(message);
            if (citation != null && label != null) {
                LinkedMessage link = new LinkedMessage(
                        citation, Optional.ofNullable(subjects.get(message)), scheme.writePortion(label), label);
                List<FolderNote> about = noted.stream()
                        .filter(note -> note.message().filter(message::equals).isPresent())
                        .map(Noted::note)
                        .toList();
                String least = scheme.writePortion(all.getOrDefault(message, label));
                entries.add(new FolderEntry(link, about, own || folder.own(), least));
            }
        });
        return entries;
    }

    /// The join of all that is in the sight of a message; empty where it is not in the folder for this reader.
    Optional<Label> seen(UUID folder, UUID message) {
        return tx.dsl()
                .fetchOptional(
                        "select message_id from folder_message where folder_id = ? and message_id = ?", folder, message)
                .flatMap(_ -> Optional.ofNullable(seen(List.of(message)).get(message)));
    }

    private Map<UUID, Label> seen(Iterable<UUID> messages) {
        List<UUID> ids = new ArrayList<>();
        messages.forEach(ids::add);
        Map<UUID, Label> seen = new LinkedHashMap<>();
        tx.dsl()
                .selectDistinct(Portions.MESSAGE_ID, Portions.LABEL_ID)
                .from(Portions.PORTION)
                .where(Portions.MESSAGE_ID.in(ids))
                .forEach(row -> Optional.ofNullable(sight.get(row.value2()))
                        .ifPresent(label -> seen.merge(row.value1(), label, Label::join)));
        return seen;
    }
}
