package org.chancery.marking;

import java.util.Collection;
import java.util.SortedSet;
import java.util.stream.Collectors;

/// The canonical text of a label: equal labels, and only they, have equal texts.
final class Canonical {
    private Canonical() {}

    static String of(Label label) {
        Level level = label.level();
        String principals = switch (label.principals()) {
            case Principals.Anyone() -> "anyone";
            case Principals.Only(SortedSet<String> names) -> "only:" + list(names);
        };
        return level.rank()
                + ":" + word(level.name())
                + ":" + word(level.abbreviation())
                + ";" + list(label.controls())
                + ";" + label.release().kind()
                + ":" + label.release().admitted().map(Canonical::list).orElse("")
                + ";" + principals;
    }

    private static String list(Collection<String> words) {
        return words.stream().map(Canonical::word).collect(Collectors.joining(","));
    }

    /// A word in which what this text uses as punctuation is written as %XX.
    private static String word(String word) {
        return word.codePoints()
                .mapToObj(c -> "%;:,".indexOf(c) >= 0 ? "%%%02X".formatted(c) : Character.toString(c))
                .collect(Collectors.joining());
    }
}
