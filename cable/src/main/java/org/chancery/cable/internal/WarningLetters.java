package org.chancery.cable.internal;

import java.util.Collections;
import java.util.Optional;
import org.chancery.marking.Label;
import org.chancery.marking.Level;
import org.chancery.marking.Principals;
import org.chancery.marking.Release;
import org.chancery.marking.Scheme;

/// What the letters of format lines 2 and 4 stand for: U, R, C, S, T, and E for unclassified text that is to be
/// encrypted for transmission.
public final class WarningLetters {
    private static final String LETTERS = "UERCST";

    private final Label[] labels = new Label[LETTERS.length()];
    private final boolean[] known = new boolean[LETTERS.length()];

    public WarningLetters(Scheme scheme) {
        for (int i = 0; i < labels.length; i++) {
            char letter = LETTERS.charAt(i);
            String level = letter == 'E' ? "U" : letter == 'T' ? "TS" : String.valueOf(letter);
            Optional<Level> found = scheme.level(level);
            known[i] = found.isPresent();
            labels[i] = found.map(one -> label(scheme, one)).orElse(scheme.withheld());
        }
    }

    private static Label label(Scheme scheme, Level level) {
        boolean classified = level.compareTo(scheme.unclassified().level()) > 0;
        Release release = classified ? new Release.Unstated(scheme.owner()) : new Release.Everyone();
        return new Label(level, Collections.emptySortedSet(), release, new Principals.Anyone());
    }

    /// The label of a letter; empty where the scheme has no such level.
    Optional<Label> label(char letter) {
        int at = LETTERS.indexOf(letter);
        return at < 0 || !known[at] ? Optional.empty() : Optional.of(labels[at]);
    }
}
