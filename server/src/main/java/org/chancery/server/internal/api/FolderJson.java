package org.chancery.server.internal.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.chancery.archive.Folder;
import org.chancery.archive.FolderEntry;
import org.chancery.archive.FolderNote;
import org.chancery.archive.FolderView;
import org.chancery.marking.Scheme;

@Schema(name = "Folder", description = "A folder, as far as the reader sees into it.")
record FolderJson(
        @Schema(description = "Random.") UUID id,
        String name,

        @Schema(description = "The mark of the name.", example = "C//NF")
        String mark,

        @Schema(description = "The label of the name.") LabelJson label,
        @Schema(description = "Username of who made it.") String owner,

        @Schema(description = "Whether it is for the office.")
        boolean shared,

        @Schema(description = "How many messages are in it of which the reader sees something.")
        long messages) {
    @Schema(name = "FolderNote", description = "A note.")
    record Note(
            UUID id,

            @Schema(description = "Username of who wrote it.")
            String author,

            Instant written,
            @Schema(example = "C//NF") String mark,
            LabelJson label,
            String text) {}

    @Schema(name = "FolderEntry", description = "A message in a folder.")
    record Entry(LinksJson.Link message, List<Note> notes) {}

    @Schema(name = "OpenFolder", description = "A folder with what is in it, inside the reader's sight.")
    record Open(
            FolderJson folder,

            @Schema(description = "The join of all that this answer holds.")
            LabelJson label,

            @Schema(description = "The latest messages first, at most 200.")
            List<Entry> entries,

            @Schema(description = "Notes about the folder, in the order of writing.")
            List<Note> notes,

            @Schema(description = "Whether there are earlier notes than the 1,000 that are given.")
            boolean older) {
        static Open of(FolderView view, Scheme scheme) {
            return new Open(
                    FolderJson.of(view.folder(), scheme),
                    LabelJson.of(view.label(), scheme),
                    view.entries().stream()
                            .map(entry -> FolderJson.entry(entry, scheme))
                            .toList(),
                    FolderJson.notes(view.notes(), scheme),
                    view.older());
        }
    }

    static FolderJson of(Folder folder, Scheme scheme) {
        return new FolderJson(
                folder.id(),
                folder.name(),
                folder.mark(),
                LabelJson.of(folder.label(), scheme),
                folder.owner(),
                folder.shared(),
                folder.messages());
    }

    private static Entry entry(FolderEntry entry, Scheme scheme) {
        return new Entry(LinksJson.link(entry.message(), scheme), notes(entry.notes(), scheme));
    }

    private static List<Note> notes(List<FolderNote> notes, Scheme scheme) {
        return notes.stream()
                .map(note -> new Note(
                        note.id(),
                        note.author(),
                        note.writtenAt(),
                        note.mark(),
                        LabelJson.of(note.label(), scheme),
                        note.text()))
                .toList();
    }
}
