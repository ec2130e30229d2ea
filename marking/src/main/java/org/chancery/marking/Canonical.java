package org.chancery.marking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The canonical text of a label: equal labels, and only they, have equal texts.
///
/// `rank:name:abbreviation;control,control;kind of release:country,country;anyone` or, last, `only:name,name`.
/// What
/// this text uses as punctuation is written in words as % and two hexadecimal digits; an empty word is `%00`.
final class Canonical {
    private static final String EMPTY = "%00";

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
                + (label.release() instanceof Release.Display(SortedSet<String> _, SortedSet<String> shown)
                        ? ":" + list(shown)
                        : "")
                + ";" + principals
                + (label.origin().equals(Origin.OWN) ? "" : ";" + origin(label.origin()));
    }

    private static String origin(Origin origin) {
        return (origin.national() ? "own" : "foreign")
                + ":" + (origin.concealed() ? "concealed" : "named")
                + ":" + list(origin.sources())
                + ":" + list(origin.coOwners());
    }

    static Label parse(String text) {
        List<String> parts = split(text, ';');
        if (parts.size() != 5) {
            parts = split(text, ';', 4);
        }
        List<String> level = split(parts.get(0), ':', 3);
        List<String> release = split(parts.get(2), ':', parts.get(2).startsWith("display:") ? 3 : 2);
        Label label = new Label(
                new Level(rank(level.get(0)), plain(level.get(1)), plain(level.get(2))),
                words(parts.get(1)),
                Release.of(release.get(0), words(release.get(1)), words(release.getLast())),
                principals(parts.get(3)),
                parts.size() == 5 ? origin(parts.get(4)) : Origin.OWN);
        if (!of(label).equals(text)) {
            throw new IllegalArgumentException("not the canonical text of a label: " + text);
        }
        return label;
    }

    private static Origin origin(String part) {
        List<String> parts = split(part, ':', 4);
        return new Origin(
                parts.get(0).equals("own"), words(parts.get(2)), parts.get(1).equals("concealed"), words(parts.get(3)));
    }

    private static Principals principals(String part) {
        if (part.equals("anyone")) {
            return new Principals.Anyone();
        }
        List<String> only = split(part, ':', 2);
        return new Principals.Only(words(only.get(1)));
    }

    private static int rank(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("no rank: " + text, e);
        }
    }

    private static String list(Collection<String> words) {
        return words.stream().map(Canonical::word).collect(Collectors.joining(","));
    }

    private static SortedSet<String> words(String list) {
        SortedSet<String> words = new TreeSet<>();
        if (!list.isEmpty()) {
            split(list, ',').forEach(word -> words.add(plain(word)));
        }
        return words;
    }

    private static String word(String word) {
        if (word.isEmpty()) {
            return EMPTY;
        }
        StringBuilder text = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if ("%;:,".indexOf(c) >= 0) {
                text.append('%').append(HexFormat.of().withUpperCase().toHexDigits((byte) c));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    private static String plain(String word) {
        if (word.equals(EMPTY)) {
            return "";
        }
        StringBuilder text = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) == '%' && i + 2 < word.length()) {
                text.append((char) HexFormat.fromHexDigits(word, i + 1, i + 3));
                i += 2;
            } else {
                text.append(word.charAt(i));
            }
        }
        return text.toString();
    }

    private static List<String> split(String text, char at) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == at) {
                parts.add(text.substring(from, i));
                from = i + 1;
            }
        }
        return parts;
    }

    private static List<String> split(String text, char at, int count) {
        List<String> parts = split(text, at);
        if (parts.size() != count) {
            throw new IllegalArgumentException(
                    count + " parts between \"" + at + "\", not " + parts.size() + ": " + text);
        }
        return parts;
    }
}
