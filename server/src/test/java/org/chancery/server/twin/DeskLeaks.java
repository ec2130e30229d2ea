package org.chancery.server.twin;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.chancery.archive.Alert;
import org.chancery.archive.Folder;
import org.chancery.archive.Folders;
import org.chancery.archive.SavedSearches;
import org.chancery.archive.WatchedSearch;
import org.chancery.server.Holdings;
import org.chancery.store.Reader;

/// Leaks in what people keep, to be planted behind the servers: counts that someone made who sees everything.
final class DeskLeaks {
    private static final Reader ALL = new Reader(DeskTraffic.HIDDEN, Ground.everything());

    private DeskLeaks() {}

    static Map<String, UnaryOperator<Holdings>> all() {
        Map<String, UnaryOperator<Holdings>> leaks = new LinkedHashMap<>();
        leaks.put("alerts of others", DeskLeaks::alerts);
        leaks.put("messages in folders", DeskLeaks::counts);
        return leaks;
    }

    /// An alert counts what there is that somebody else keeps searches for.
    private static Holdings alerts(Holdings sound) {
        SavedSearches searches = sound.searches();
        SavedSearches leaking = leaking(SavedSearches.class, searches, "all", arguments -> {
            int others = searches.all(ALL).size();
            return searches.all((Reader) arguments[0]).stream()
                    .map(watched -> new WatchedSearch(watched.search(), new Alert.Unseen(others)))
                    .toList();
        });
        return new Holdings(sound.archive(), sound.traffic(), leaking, sound.folders(), sound.accounts());
    }

    /// The list of folders counts the messages in each that anybody sees.
    private static Holdings counts(Holdings sound) {
        Folders folders = sound.folders();
        Folders leaking = leaking(Folders.class, folders, "all", arguments -> {
            Map<UUID, Long> all = new LinkedHashMap<>();
            folders.all(ALL).forEach(folder -> all.put(folder.id(), folder.messages()));
            return folders.all((Reader) arguments[0]).stream()
                    .map(folder -> counted(folder, all.getOrDefault(folder.id(), folder.messages())))
                    .toList();
        });
        return new Holdings(sound.archive(), sound.traffic(), sound.searches(), leaking, sound.accounts());
    }

    private static Folder counted(Folder folder, long messages) {
        return new Folder(
                folder.id(),
                folder.owner(),
                folder.name(),
                folder.mark(),
                folder.label(),
                folder.shared(),
                folder.own(),
                messages);
    }

    /// What a planted leak answers in place of one method.
    @FunctionalInterface
    private interface Leak {
        List<?> answer(Object[] arguments);
    }

    private static <T> T leaking(Class<T> type, T sound, String method, Leak leak) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (_, called, arguments) -> {
                    if (called.getName().equals(method)) {
                        return leak.answer(arguments);
                    }
                    try {
                        return called.invoke(sound, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getTargetException();
                    }
                }));
    }
}
