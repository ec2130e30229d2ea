package org.chancery.marking.internal.scheme;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.chancery.marking.Level;

/// A marking policy as its file says it.
///
/// @param levels lowest first
/// @param levelWords every spelling of a level, in capitals
/// @param controls by id, in the order of the register
/// @param tokens every spelling of controls and of NOFORN, in capitals
/// @param captions by name in capitals without spaces
/// @param groups countries that one code stands for
/// @param foreign levels of others: code, level here, control it brings ("" for none)
/// @param meanings what a word means, for people; by word in capitals
public record Policy(
        String name,
        String owner,
        List<Level> levels,
        Map<String, Level> levelWords,
        Map<String, Control> controls,
        Map<String, Token> tokens,
        Map<String, Caption> captions,
        Map<String, SortedSet<String>> groups,
        Map<String, Foreign> foreign,
        Map<String, String> meanings) {
    /// A level of another owner.
    public record Foreign(Level level, String control) {}

    /// The id under which NOFORN keeps its place among the controls.
    public static final String NOFORN = "NOFORN";

    /// The id under which REL TO keeps its place among the controls.
    public static final String REL = "REL TO";

    public Policy {
        levels = List.copyOf(levels);
        levelWords = Map.copyOf(levelWords);
        controls = Collections.unmodifiableMap(new LinkedHashMap<>(controls));
        tokens = Map.copyOf(tokens);
        captions = Map.copyOf(captions);
        groups = Map.copyOf(groups);
        foreign = Map.copyOf(foreign);
        meanings = Map.copyOf(meanings);
    }

    public Level lowest() {
        return levels.getFirst();
    }

    public Level highest() {
        return levels.getLast();
    }

    public boolean classified(Level level) {
        return level.rank() > lowest().rank();
    }

    /// The listed control of an id, or the one whose compartment it is (`SI-G` of `SI`), or the FGI of a country.
    public Optional<Control> control(String id) {
        Control exact = controls.get(id);
        if (exact != null) {
            return Optional.of(exact);
        }
        int end = 0;
        while (end < id.length() && id.charAt(end) != '-' && id.charAt(end) != ' ') {
            end++;
        }
        Control head = end == id.length() ? null : controls.get(id.substring(0, end));
        return Optional.ofNullable(head).filter(control -> control.traits().head());
    }

    /// The key under which a caption is found: capitals, no spaces.
    public static String captionKey(String text) {
        return text.replace(" ", "").toUpperCase(Locale.ROOT);
    }
}
