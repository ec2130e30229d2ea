package org.chancery.marking.internal.scheme;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.chancery.marking.Level;
import org.chancery.marking.PolicyId;

/// A marking policy as its file says it.
///
/// @param identifier how labels in other forms name it
/// @param levels lowest first
/// @param levelWords every spelling of a level, in capitals
/// @param controls by id, in the order of the register; the ids of releases keep their places among them
/// @param tokens every spelling of controls and of releases without a list, in capitals
/// @param captions by name in capitals without spaces
/// @param groups countries that one code stands for
/// @param foreign levels of others, by code and by name
/// @param meanings what a word means, for people; by word in capitals
public record Policy(
        String name,
        String owner,
        Optional<PolicyId> identifier,
        List<Level> levels,
        Map<String, Level> levelWords,
        Map<String, Control> controls,
        Map<String, Token> tokens,
        Map<String, Caption> captions,
        Map<String, SortedSet<String>> groups,
        Map<String, Foreign> foreign,
        Map<String, String> meanings) {
    /// A level of another owner.
    ///
    /// @param code as a portion mark spells it, `NS`
    /// @param name as a banner spells it, `NATO SECRET`
    /// @param level the level here
    /// @param control the control it brings, "" for none
    /// @param origin whose level it is, "" where the mark names that beside it
    public record Foreign(String code, String name, Level level, String control, String origin) {}

    /// A level's name has no more words.
    public static final int MOST_LEVEL_WORDS = 6;

    /// The id under which NOFORN keeps its place among the controls.
    public static final String NOFORN = "NOFORN";

    /// The id under which REL TO keeps its place among the controls.
    public static final String REL = "REL TO";

    /// The id of RELIDO.
    public static final String RELIDO = "RELIDO";

    /// The id of EYES ONLY with a list of countries.
    public static final String EYES = "EYES";

    /// The id of DISPLAY ONLY.
    public static final String DISPLAY = "DISPLAY ONLY";

    /// Keeps the place of others' information among the controls; it is none, but a part of the origin.
    public static final String FGI = "FGI";

    /// What stands for co-ownership where a control excludes it.
    public static final String JOINT = "JOINT";

    /// The ids of releases, which are no controls.
    public static final Set<String> RELEASES = Set.of(NOFORN, REL, RELIDO, EYES, DISPLAY);

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

    /// The listed control of an id, or the nearest one whose compartment it is: `SI-G` of `SI-G ABCD`,
    /// else `SI`.
    public Optional<Control> control(String id) {
        Control exact = controls.get(id);
        if (exact != null) {
            return Optional.of(exact);
        }
        for (int end = cut(id, id.length()); end > 0; end = cut(id, end)) {
            Control head = controls.get(id.substring(0, end));
            if (head != null && (head.traits().has(Control.Flag.HEAD) || end == compartmentEnd(id))) {
                return Optional.of(head);
            }
        }
        return Optional.empty();
    }

    private static int cut(String id, int before) {
        int end = before - 1;
        while (end > 0 && id.charAt(end) != '-' && id.charAt(end) != ' ') {
            end--;
        }
        return end;
    }

    /// Where the blank before a sub-compartment is; -1 where there is none.
    private static int compartmentEnd(String id) {
        int hyphen = id.indexOf('-');
        return hyphen < 0 ? -1 : id.indexOf(' ', hyphen);
    }

    /// Whether the id is one of a release.
    public static boolean isRelease(String id) {
        return RELEASES.contains(id);
    }

    /// The word before a list of those to whom a text is released: `REL TO`.
    public String releaseWord() {
        Control form = controls.get(REL);
        return form == null ? REL : form.portion();
    }

    /// The key under which a caption is found: capitals, no spaces.
    public static String captionKey(String text) {
        String joined = text.indexOf(' ') < 0 ? text : text.replace(" ", "");
        return joined.toUpperCase(Locale.ROOT);
    }
}
