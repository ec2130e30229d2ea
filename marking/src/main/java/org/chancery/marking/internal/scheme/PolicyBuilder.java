package org.chancery.marking.internal.scheme;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.marking.Level;

/// A policy while its rows are read. A later row of the same name replaces an earlier one.
final class PolicyBuilder {
    private String name = "";
    private String owner = "";
    private PolicyIdBuilder identifier = new PolicyIdBuilder();
    private final Map<String, Level> levels = new LinkedHashMap<>();
    private final Map<String, Level> levelWords = new HashMap<>();
    private final Map<String, Control> controls = new LinkedHashMap<>();
    private final Map<String, Token> tokens = new HashMap<>();
    private final Map<String, Caption> captions = new HashMap<>();
    private final Map<String, SortedSet<String>> groups = new HashMap<>();
    private final Map<String, Policy.Foreign> foreign = new HashMap<>();
    private final Map<String, String> meanings = new HashMap<>();

    void scheme(Fields row) {
        name = row.text(0);
        owner = owner(row.text(1));
        identifier = new PolicyIdBuilder();
    }

    /// Rows on how labels of other forms name the policy.
    void identifier(Fields row) {
        identifier.row(row, levels.keySet());
    }

    void level(Fields row) {
        row.expect(6);
        int rank;
        try {
            rank = Integer.parseInt(row.text(0));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("\"" + row.text(0) + "\" is no rank", e);
        }
        if (row.text(1).split(" ", -1).length > Policy.MOST_LEVEL_WORDS) {
            throw new IllegalArgumentException("a level's name has " + Policy.MOST_LEVEL_WORDS + " words at most");
        }
        Level level = new Level(rank, capitals(row.text(1)), capitals(row.text(2)));
        if (levels.values().stream()
                .anyMatch(other -> other.rank() == rank && !other.name().equals(level.name()))) {
            throw new IllegalArgumentException("rank " + rank + " is taken");
        }
        levels.put(level.name(), level);
        List<String> words = new ArrayList<>(row.words(3));
        words.add(level.name());
        words.add(level.abbreviation());
        words.forEach(word -> {
            levelWords.put(capitals(word), level);
            meanings.put(capitals(word), row.text(4));
        });
    }

    void control(Fields row) {
        row.expect(7);
        String id = row.text(0);
        Control control = new Control(
                id,
                capitals(row.text(1)),
                capitals(row.text(2)),
                Category.named(row.text(3)),
                controls.size(),
                traits(row.words(4)));
        controls.put(id, control);
        if (control.portion().equals(control.banner())) {
            tokens.put(control.portion(), new Token(List.of(id), false, true, true, LocalDate.MAX));
        } else {
            tokens.put(control.portion(), new Token(List.of(id), false, true, false, LocalDate.MAX));
            tokens.put(control.banner(), new Token(List.of(id), false, false, true, LocalDate.MAX));
        }
        for (String word : List.of(id, control.portion(), control.banner())) {
            meanings.put(capitals(word), row.text(5));
        }
    }

    void also(Fields row) {
        row.expect(3);
        Control control = controls.get(row.text(0));
        if (control == null) {
            throw new IllegalArgumentException("no control " + row.text(0) + " above this row");
        }
        Control.Traits traits = control.traits().and(traits(row.words(1)));
        controls.put(
                control.id(),
                new Control(
                        control.id(),
                        control.portion(),
                        control.banner(),
                        control.category(),
                        control.order(),
                        traits));
    }

    void release(Fields row) {
        row.expect(5);
        String id = row.text(0);
        if (!Policy.isRelease(id)) {
            throw new IllegalArgumentException(
                    "a release row is of NOFORN or REL TO, RELIDO, EYES or DISPLAY ONLY, not " + id);
        }
        String portion = capitals(row.text(1));
        String banner = capitals(row.text(2));
        if (id.equals(Policy.REL) && !portion.equals(banner)) {
            throw new IllegalArgumentException("the word before a list is one in portions and banners");
        }
        controls.put(id, new Control(id, portion, banner, Category.DISSEMINATION, controls.size(), traits(List.of())));
        boolean noForeign = id.equals(Policy.NOFORN);
        if (noForeign || id.equals(Policy.RELIDO) || id.equals(Policy.EYES)) {
            List<String> ids = noForeign ? List.of() : List.of(id);
            boolean same = portion.equals(banner);
            tokens.put(portion, new Token(ids, noForeign, true, same, LocalDate.MAX));
            if (!same) {
                tokens.put(banner, new Token(ids, noForeign, false, true, LocalDate.MAX));
            }
        }
        meanings.put(portion, row.text(3));
        meanings.put(banner, row.text(3));
    }

    void form(Fields row) {
        row.expect(5);
        boolean noForeign = false;
        List<String> ids = new ArrayList<>();
        for (String id : row.words(1)) {
            noForeign |= id.equals(Policy.NOFORN);
            if (!id.equals(Policy.NOFORN)) {
                ids.add(known(id));
            }
        }
        boolean portion = row.text(2).equals("portion") || row.text(2).equals("both");
        boolean banner = row.text(2).equals("banner") || row.text(2).equals("both");
        if (!portion && !banner) {
            throw new IllegalArgumentException("a form stands in a portion, a banner or both, not " + row.text(2));
        }
        String text = capitals(row.text(0));
        tokens.put(text, new Token(ids, noForeign, portion, banner, legacyFrom(row.text(3))));
        if (ids.size() == 1) {
            Optional.ofNullable(meanings.get(capitals(ids.getFirst()))).ifPresent(told -> meanings.put(text, told));
        }
    }

    void caption(Fields row) {
        row.expect(5);
        String caption = capitals(row.text(0));
        boolean binds = row.text(2).equals("portions");
        if (!binds && !row.text(2).equals("message")) {
            throw new IllegalArgumentException("a caption binds portions or the message, not " + row.text(2));
        }
        captions.put(Policy.captionKey(caption), new Caption(caption, effect(row.text(1)), binds));
        meanings.putIfAbsent(caption, row.text(3));
    }

    void group(Fields row) {
        row.expect(3);
        SortedSet<String> countries = new TreeSet<>();
        row.words(1).forEach(word -> countries.add(country(word)));
        groups.put(capitals(row.text(0)), countries);
    }

    void foreign(Fields row) {
        row.expect(4);
        Level level = levelWords.get(row.text(1));
        if (level == null) {
            throw new IllegalArgumentException("no level " + row.text(1));
        }
        String control = row.text(2).equals("-") ? "" : known(row.text(2));
        String code = capitals(row.text(0));
        foreign.put(code, new Policy.Foreign(code, code, level, control, ""));
    }

    void foreignName(Fields row) {
        row.expect(4);
        Policy.Foreign known = foreign.get(capitals(row.text(1)));
        if (known == null) {
            throw new IllegalArgumentException("no level of others " + row.text(1) + " above this row");
        }
        String name = capitals(row.text(0));
        String origin = capitals(row.text(2));
        Policy.Foreign named = new Policy.Foreign(
                known.code(), name, known.level(), known.control(), origin.equals("-") ? "" : origin);
        foreign.put(known.code(), named);
        foreign.put(name, named);
    }

    Policy build() {
        if (name.isEmpty() || owner.isEmpty() || levels.isEmpty()) {
            throw new IllegalArgumentException("a scheme has a scheme row and at least one level");
        }
        if (!controls.containsKey(Policy.NOFORN) || !controls.containsKey(Policy.REL)) {
            throw new IllegalArgumentException("a scheme has release rows of NOFORN and REL TO");
        }
        List<Level> ordered =
                levels.values().stream().sorted(Comparator.naturalOrder()).toList();
        return new Policy(
                name,
                owner,
                identifier.build(),
                ordered,
                levelWords,
                controls,
                tokens,
                captions,
                groups,
                foreign,
                meanings);
    }

    private Caption.Effect effect(String text) {
        int colon = text.indexOf(':');
        String kind = colon < 0 ? text : text.substring(0, colon);
        String rest = colon < 0 ? "" : text.substring(colon + 1);
        return switch (kind) {
            case "none" -> new Caption.Effect.None();
            case "noforn" -> new Caption.Effect.NoForeign();
            case "control" -> new Caption.Effect.Holds(known(rest));
            case "unclassified-control" -> new Caption.Effect.HoldsUnclassified(known(rest));
            default -> throw new IllegalArgumentException("a caption has no effect \"" + text + "\"");
        };
    }

    private Control.Traits traits(List<String> words) {
        Set<Control.Flag> flags = EnumSet.noneOf(Control.Flag.class);
        Map<String, Set<String>> named = new HashMap<>();
        int least = 0;
        Optional<String> withNoForeign = Optional.empty();
        for (String word : words) {
            int colon = word.indexOf(':');
            String value = word.substring(colon + 1);
            switch (colon < 0 ? word : word.substring(0, colon + 1)) {
                case "absorbs:", "yields-to:", "excludes:", "requires:" ->
                    named.computeIfAbsent(word.substring(0, colon), _ -> new HashSet<>())
                            .add(known(value));
                case "least:" -> least = rank(value);
                case "with-noforn:" -> withNoForeign = Optional.of(value);
                default -> flags.add(flag(word));
            }
        }
        return new Control.Traits(
                flags,
                named.getOrDefault("absorbs", Set.of()),
                named.getOrDefault("yields-to", Set.of()),
                named.getOrDefault("excludes", Set.of()),
                named.getOrDefault("requires", Set.of()),
                least,
                withNoForeign);
    }

    private static Control.Flag flag(String word) {
        for (Control.Flag flag : Control.Flag.values()) {
            if (flag.name().replace('_', '-').toLowerCase(Locale.ROOT).equals(word)) {
                return flag;
            }
        }
        throw new IllegalArgumentException("no trait \"" + word + "\"");
    }

    private int rank(String word) {
        Level level = levelWords.get(word);
        if (level == null) {
            throw new IllegalArgumentException("no level " + word);
        }
        return level.rank();
    }

    private String known(String id) {
        if (!controls.containsKey(id) && !Policy.isRelease(id) && !id.equals(Policy.JOINT)) {
            throw new IllegalArgumentException("no control " + id + " above this row");
        }
        return id;
    }

    private static LocalDate legacyFrom(String text) {
        try {
            return switch (text) {
                case "current" -> LocalDate.MAX;
                case "legacy" -> LocalDate.MIN;
                default -> LocalDate.parse(text);
            };
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("\"" + text + "\" is neither current, legacy nor a date", e);
        }
    }

    private static String owner(String code) {
        boolean letters =
                (code.length() == 3 || code.length() == 4) && code.chars().allMatch(c -> c >= 'A' && c <= 'Z');
        if (!letters) {
            throw new IllegalArgumentException(
                    "\"" + code + "\" is no trigraph of a country, nor a code of four letters");
        }
        return code;
    }

    private static String country(String code) {
        boolean letters = code.length() == 3 && code.chars().allMatch(c -> c >= 'A' && c <= 'Z');
        if (!letters) {
            throw new IllegalArgumentException("\"" + code + "\" is no country's trigraph");
        }
        return code;
    }

    private static String capitals(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
