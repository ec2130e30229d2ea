package org.chancery.archive.internal.traffic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.archive.internal.search.Survey;
import org.chancery.cable.Precedence;

/// The highest precedence of each message that stands where the reader sees it.
final class Urgencies {
    /// All that a message can have, the highest first, none last.
    static final List<Optional<Precedence>> ALL = all();

    private final Map<Integer, Precedence> highest = new HashMap<>();
    private final Map<String, Precedence> names = new HashMap<>();

    Urgencies() {
        for (Precedence precedence : Precedence.values()) {
            names.put(precedence.name(), precedence);
        }
    }

    private static List<Optional<Precedence>> all() {
        List<Precedence> descending = new ArrayList<>(Arrays.asList(Precedence.values()));
        Collections.reverse(descending);
        List<Optional<Precedence>> all = new ArrayList<>();
        descending.forEach(precedence -> all.add(Optional.of(precedence)));
        all.add(Optional.empty());
        return List.copyOf(all);
    }

    /// Takes a precedence of a message by its name.
    void take(String name, Survey.Message message) {
        Optional.ofNullable(names.get(name))
                .ifPresent(precedence -> highest.merge(
                        message.number(), precedence, (one, other) -> one.compareTo(other) < 0 ? other : one));
    }

    Optional<Precedence> of(Survey.Message message) {
        return Optional.ofNullable(highest.get(message.number()));
    }

    /// What a query asks for to find the messages whose highest precedence this is.
    static String asked(Optional<Precedence> precedence) {
        if (precedence.isEmpty()) {
            return "-precedence:>=" + Precedence.ROUTINE.prosign();
        }
        Optional<Precedence> next = Optional.empty();
        for (Precedence other : Precedence.values()) {
            if (next.isEmpty() && other.compareTo(precedence.get()) > 0) {
                next = Optional.of(other);
            }
        }
        return "precedence:" + precedence.get().prosign()
                + next.map(higher -> " -precedence:>=" + higher.prosign()).orElse("");
    }
}
