package org.chancery.server.twin;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.chancery.archive.Folder;
import org.chancery.archive.Folders;
import org.chancery.archive.Folders.Cover;
import org.chancery.archive.Folders.Writing;
import org.chancery.archive.Outcome;
import org.chancery.archive.SavedSearch;
import org.chancery.archive.SavedSearches;
import org.chancery.archive.SearchOrder;
import org.chancery.archive.SearchRequest;
import org.chancery.archive.WatchedSearch;
import org.chancery.store.Reader;

/// What others than the reader keep: a colleague the same in both twins, and somebody who sees everything in one of
/// them.
final class DeskTraffic {
    /// Who sees everything, and keeps what the reader must not learn of.
    static final String HIDDEN = "hidden-keeper";

    /// Messages in the folder that the office shares at first.
    private static final int SHARED = 6;

    private static final Reader KEEPER = new Reader(HIDDEN, Ground.everything());

    private final List<Twin> twins;
    private final TwinTraffic traffic;
    private final Reader colleague;

    DeskTraffic(List<Twin> twins, TwinTraffic traffic, Reader reader) {
        this.twins = twins;
        this.traffic = traffic;
        colleague = new Reader("colleague", reader.clearance());
    }

    /// A folder that the office shares, with what the reader sees in it and, in each twin, what the reader does not.
    void begin(Random random) {
        for (int side = 0; side < twins.size(); side++) {
            Folders folders = twins.get(side).folders();
            Outcome made = folders.make(colleague, new Cover("What the office shares", "U", true));
            UUID shared = ((Outcome.Done) made).id();
            found(twins.get(side), colleague, "kite").stream()
                    .limit(SHARED)
                    .forEach(message -> folders.put(colleague, shared, message));
            folders.note(colleague, shared, new Writing("", "EXERCISE. For all who see it."));
            twins.get(side).searches().save(KEEPER, "Kept by another", TwinTraffic.CODES.get(side), SearchOrder.NEWEST);
            folders.make(KEEPER, new Cover("Nobody else's " + side, "U", false));
            for (int i = 0; i < 1 + 2 * side; i++) {
                keep(side, random);
            }
        }
    }

    /// One change, in one twin, of what the reader does not see.
    void keep(int side, Random random) {
        Twin twin = twins.get(side);
        Folders folders = twin.folders();
        String mark = Ground.SCHEME.writePortion(traffic.hiddenLabel(random));
        String word = TwinTraffic.CODES.get(side);
        List<Folder> shared =
                folders.all(KEEPER).stream().filter(Folder::shared).toList();
        switch (random.nextInt(7)) {
            case 0 -> searches(twin.searches(), word, random);
            case 1 -> folders.make(KEEPER, new Cover(word, mark, true));
            case 2 -> folders.make(KEEPER, new Cover(word, "U", false));
            case 3, 4 -> {
                if (!shared.isEmpty()) {
                    folders.note(KEEPER, TwinTraffic.pick(random, shared).id(), new Writing(mark, "EXERCISE. " + word));
                }
            }
            default -> noteOnMessage(twin, shared, word, random);
        }
    }

    private static void searches(SavedSearches searches, String word, Random random) {
        Optional<SavedSearch> first =
                searches.all(KEEPER).stream().map(WatchedSearch::search).findFirst();
        if (first.isPresent() && random.nextBoolean()) {
            searches.delete(KEEPER, first.get().id());
        } else {
            searches.save(KEEPER, word + " " + random.nextInt(), word, SearchOrder.NEWEST);
        }
    }

    /// About a message of which the reader sees nothing, or a part: then it bears what the reader does not see.
    private void noteOnMessage(Twin twin, List<Folder> shared, String word, Random random) {
        List<UUID> messages = found(twin, KEEPER, word);
        if (messages.isEmpty() || shared.isEmpty()) {
            return;
        }
        UUID message = TwinTraffic.pick(random, messages);
        UUID folder = TwinTraffic.pick(random, shared).id();
        boolean there = twin.folders().read(KEEPER, folder).stream()
                .flatMap(view -> view.entries().stream())
                .anyMatch(entry -> entry.message().citation().message().equals(message));
        boolean hidden = twin.archive().read(colleague, message).isEmpty();
        if (hidden) {
            twin.folders().put(KEEPER, folder, message);
        }
        if (hidden || there) {
            twin.folders().note(KEEPER, folder, message, new Writing("", "EXERCISE. " + word));
        }
    }

    private static List<UUID> found(Twin twin, Reader reader, String word) {
        return twin.archive().search(reader, new SearchRequest(word, 1)).hits().stream()
                .map(hit -> hit.citation().message())
                .toList();
    }
}
