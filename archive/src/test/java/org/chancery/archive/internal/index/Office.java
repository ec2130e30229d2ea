package org.chancery.archive.internal.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/// What a database would hold: portions that are filed, re-marked and removed at random, each time told to an
/// index.
final class Office {
    private final Random random;
    private final int labels;
    private final Words words;
    private final Map<UUID, IndexedPortion> portions = new LinkedHashMap<>();
    private long position;

    Office(Random random, int labels) {
        this.random = random;
        this.labels = labels;
        words = new Words(random);
    }

    Words words() {
        return words;
    }

    /// All portions as they stand.
    List<IndexedPortion> portions() {
        return List.copyOf(portions.values());
    }

    /// Files so many portions.
    Changes file(int count) {
        List<IndexedPortion> added = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            added.add(portion(random.nextInt(labels), words.text(3 + random.nextInt(40))));
        }
        return filed(added);
    }

    /// Files a portion with each label and text.
    Changes file(List<Integer> each, List<String> texts) {
        List<IndexedPortion> added = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            added.add(portion(each.get(i), texts.get(i)));
        }
        return filed(added);
    }

    private Changes filed(List<IndexedPortion> added) {
        added.forEach(portion -> portions.put(portion.id(), portion));
        position += added.size();
        return new Changes(position, added.getLast().id(), added, List.of(), Set.of(), false);
    }

    private IndexedPortion portion(int label, String text) {
        UUID id = new UUID(random.nextLong(), random.nextLong());
        int message = portions.size() / 3;
        return new IndexedPortion(label, id, new UUID(7, message), message, text);
    }

    /// Gives some portions other labels, removes others and files some, all in one.
    Changes change(int count) {
        List<IndexedPortion> replaced = new ArrayList<>();
        Set<UUID> outdated = new LinkedHashSet<>();
        List<UUID> ids = new ArrayList<>(portions.keySet());
        for (int i = 0; i < count; i++) {
            IndexedPortion was = portions.get(ids.get(random.nextInt(ids.size())));
            if (was == null || !outdated.add(was.id())) {
                continue;
            }
            if (random.nextInt(3) == 0) {
                portions.remove(was.id());
            } else {
                replaced.add(relabelled(was, random.nextInt(labels)));
            }
        }
        replaced.forEach(now -> portions.put(now.id(), now));
        Changes filed = file(1 + count / 2);
        position += outdated.size();
        return new Changes(position, filed.last(), filed.added(), replaced, outdated, true);
    }

    /// Gives every portion with a text another label.
    Changes relabel(String text, int label) {
        List<IndexedPortion> replaced = portions.values().stream()
                .filter(portion -> portion.text().contains(text))
                .map(portion -> relabelled(portion, label))
                .toList();
        replaced.forEach(now -> portions.put(now.id(), now));
        return changed(
                replaced, Set.copyOf(replaced.stream().map(IndexedPortion::id).toList()));
    }

    /// Removes every portion with a text.
    Changes remove(String text) {
        List<UUID> gone = portions.values().stream()
                .filter(portion -> portion.text().contains(text))
                .map(IndexedPortion::id)
                .toList();
        gone.forEach(portions::remove);
        return changed(List.of(), Set.copyOf(gone));
    }

    private Changes changed(List<IndexedPortion> replaced, Set<UUID> outdated) {
        position += outdated.size();
        return new Changes(position, outdated.iterator().next(), List.of(), replaced, outdated, true);
    }

    private static IndexedPortion relabelled(IndexedPortion was, int label) {
        return new IndexedPortion(label, was.id(), was.message(), was.number(), was.text());
    }
}
