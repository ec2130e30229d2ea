package org.chancery.server.testing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.chancery.archive.Archive;
import org.chancery.archive.Citation;
import org.chancery.archive.ElementView;
import org.chancery.archive.Folder;
import org.chancery.archive.FolderEntry;
import org.chancery.archive.FolderName;
import org.chancery.archive.FolderNote;
import org.chancery.archive.FolderView;
import org.chancery.archive.Folders;
import org.chancery.archive.LinkedMessage;
import org.chancery.archive.MarkedText;
import org.chancery.archive.MessageView;
import org.chancery.archive.Outcome;
import org.chancery.marking.Label;
import org.chancery.marking.Scheme;
import org.chancery.store.Reader;

/// Folders in memory, over the sample archive. A mark of no meaning is refused; all else is taken as it comes.
public final class SampleFolders implements Folders {
    private final Archive archive;
    private final Scheme scheme;
    private final Map<UUID, Kept> kept = new LinkedHashMap<>();
    private int given;

    public SampleFolders(Archive archive, Scheme scheme) {
        this.archive = archive;
        this.scheme = scheme;
    }

    private record Kept(String owner, Cover cover, Set<UUID> messages, List<Written> notes) {}

    private record Written(UUID id, Optional<UUID> about, String author, Label label, String text) {}

    private Kept the(UUID id) {
        return Optional.ofNullable(kept.get(id)).orElseThrow();
    }

    private Optional<Label> label(String mark) {
        return scheme.readPortion(mark, LocalDate.of(2026, 3, 14)).map(read -> read.label());
    }

    private Optional<Folder> folder(Reader reader, UUID id) {
        return Optional.ofNullable(kept.get(id)).flatMap(one -> {
            Label label = label(one.cover().mark()).orElseThrow();
            boolean own = one.owner().equals(reader.name());
            if (!reader.clearance().dominates(label) || !(own || one.cover().shared())) {
                return Optional.empty();
            }
            long messages = one.messages().stream()
                    .filter(message -> archive.read(reader, message).isPresent())
                    .count();
            return Optional.of(new Folder(
                    id,
                    one.owner(),
                    one.cover().name(),
                    scheme.writePortion(label),
                    label,
                    one.cover().shared(),
                    own,
                    messages));
        });
    }

    @Override
    public List<Folder> all(Reader reader) {
        return kept.keySet().stream()
                .flatMap(id -> folder(reader, id).stream())
                .sorted(Comparator.comparing((Folder folder) -> !folder.own()).thenComparing(Folder::name))
                .toList();
    }

    @Override
    public List<FolderName> names(Reader reader) {
        return all(reader).stream()
                .map(folder -> new FolderName(folder.id(), folder.name(), folder.mark(), folder.label()))
                .toList();
    }

    @Override
    public Optional<FolderView> read(Reader reader, UUID id) {
        return folder(reader, id).map(folder -> {
            List<FolderEntry> entries = new ArrayList<>();
            Label label = folder.label();
            for (UUID message : the(id).messages()) {
                Optional<MessageView> view = archive.read(reader, message);
                if (view.isPresent()) {
                    entries.add(entry(reader, folder, view.get()));
                    label = label.join(view.get().label());
                }
            }
            List<FolderNote> notes = notes(reader, id, Optional.empty());
            for (FolderNote note : notes) {
                label = label.join(note.label());
            }
            return new FolderView(folder, entries, notes, false, label);
        });
    }

    private FolderEntry entry(Reader reader, Folder folder, MessageView view) {
        Citation citation = view.citation();
        Optional<MarkedText> subject = view.elements().stream()
                .filter(element -> element.kind() == ElementView.Kind.SUBJECT)
                .map(element -> new MarkedText(element.mark(), element.label(), element.value()))
                .findFirst();
        LinkedMessage link = new LinkedMessage(citation, subject, "U", scheme.unclassified());
        List<FolderNote> notes = notes(reader, folder.id(), Optional.of(citation.message()));
        return new FolderEntry(link, notes, folder.own(), scheme.writePortion(view.label()));
    }

    private List<FolderNote> notes(Reader reader, UUID folder, Optional<UUID> about) {
        return the(folder).notes().stream()
                .filter(note -> note.about().equals(about) && reader.clearance().dominates(note.label()))
                .map(note -> new FolderNote(
                        note.id(),
                        note.author(),
                        Instant.parse("2026-03-14T12:00:00Z"),
                        scheme.writePortion(note.label()),
                        note.label(),
                        note.text(),
                        note.author().equals(reader.name())))
                .toList();
    }

    private UUID next() {
        return UUID.nameUUIDFromBytes(("kept " + given++).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Outcome make(Reader reader, Cover cover) {
        if (label(cover.mark()).isEmpty()) {
            return new Outcome.Refused("That is no mark of this office.");
        }
        UUID id = next();
        kept.put(id, new Kept(reader.name(), cover, new TreeSet<>(), new ArrayList<>()));
        return new Outcome.Done(id);
    }

    @Override
    public Outcome change(Reader reader, UUID id, Cover cover) {
        if (folder(reader, id).filter(Folder::own).isEmpty()) {
            return new Outcome.Absent();
        }
        Kept was = the(id);
        kept.put(id, new Kept(was.owner(), cover, was.messages(), was.notes()));
        return new Outcome.Done(id);
    }

    @Override
    public boolean delete(Reader reader, UUID id) {
        boolean own = folder(reader, id).filter(Folder::own).isPresent();
        if (own) {
            kept.remove(id);
        }
        return own;
    }

    @Override
    public Outcome put(Reader reader, UUID id, UUID message) {
        if (folder(reader, id).isEmpty() || archive.read(reader, message).isEmpty()) {
            return new Outcome.Absent();
        }
        the(id).messages().add(message);
        return new Outcome.Done(id);
    }

    @Override
    public boolean takeOut(Reader reader, UUID id, UUID message) {
        return folder(reader, id).filter(Folder::own).isPresent()
                && the(id).messages().remove(message);
    }

    @Override
    public Outcome note(Reader reader, UUID folder, Writing writing) {
        return note(reader, folder, Optional.empty(), writing);
    }

    @Override
    public Outcome note(Reader reader, UUID folder, UUID message, Writing writing) {
        return note(reader, folder, Optional.of(message), writing);
    }

    private Outcome note(Reader reader, UUID folder, Optional<UUID> about, Writing writing) {
        if (folder(reader, folder).isEmpty()) {
            return new Outcome.Absent();
        }
        return label(writing.mark().isEmpty() ? "U" : writing.mark())
                .<Outcome>map(label -> {
                    UUID id = next();
                    the(folder).notes().add(new Written(id, about, reader.name(), label, writing.text()));
                    return new Outcome.Done(id);
                })
                .orElseGet(() -> new Outcome.Refused("That is no mark of this office."));
    }

    @Override
    public boolean deleteNote(Reader reader, UUID id, UUID note) {
        return folder(reader, id).isPresent()
                && the(id).notes()
                        .removeIf(one -> one.id().equals(note) && one.author().equals(reader.name()));
    }
}
