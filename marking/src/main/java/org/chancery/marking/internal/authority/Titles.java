package org.chancery.marking.internal.authority;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// The words of which titles of classifiers are made, from the file `titles.txt`.
final class Titles {
    private static final Set<String> WORDS = words();
    private static final Set<String> CONNECTORS =
            Set.of("OF", "FOR", "THE", "AND", "&", "TO", "IN", "D'", "AT", "ON", "-");
    private static final Set<String> LEADING = Set.of("OF", "FOR", "TO");
    private static final Set<String> PLACES = Set.of(
            "EMBASSY",
            "AMEMBASSY",
            "CONSULATE",
            "CONGEN",
            "AMCONSUL",
            "MISSION",
            "OFFICE",
            "BUREAU",
            "DEPARTMENT",
            "U.S",
            "US",
            "AMERICAN",
            "STATE");
    private static final Set<String> SUFFIXES = Set.of("JR", "SR", "II", "III", "IV", "ESQ", "PHD", "PH.D");
    private static final Set<String> ABBREVIATED = Set.of(
            "AMB", "DR", "MR", "MRS", "MS", "JR", "SR", "GEN", "COL", "LT", "CAPT", "CDR", "MAJ", "POL", "ECON",
            "COUNS", "DEP", "ASST", "SEC", "MIN", "ACT", "ST", "ADM", "CMDR", "DIR");

    private Titles() {}

    private static Set<String> words() {
        try (InputStream in = Titles.class.getResourceAsStream("/org/chancery/marking/titles.txt")) {
            if (in == null) {
                throw new IllegalStateException("no titles.txt");
            }
            Set<String> words = new HashSet<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> words.addAll(Set.of(line.strip().split(" ", -1))));
            return Set.copyOf(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether a word is one of a title: listed, or an office's code, as `EUR/CE`.
    static boolean title(String word) {
        return !initial(word) && (sure(word) || code(word));
    }

    /// Whether a word is somebody's initial, `R.`
    static boolean initial(String word) {
        return word.length() == 2 && word.charAt(1) == '.' && Character.isUpperCase(word.charAt(0));
    }

    /// Whether the word behind this one names what the title is for: `Director for Calindra`.
    static boolean leadsOn(String word) {
        return LEADING.contains(bare(word));
    }

    /// Whether a word, or all that its hyphens and slashes join, is listed.
    static boolean sure(String word) {
        String bare = bare(word);
        if (WORDS.contains(bare)) {
            return true;
        }
        int from = 0;
        boolean joined = false;
        for (int i = 0; i <= bare.length(); i++) {
            if (i == bare.length() || bare.charAt(i) == '-' || bare.charAt(i) == '/') {
                String part = bare.substring(from, i);
                if (!WORDS.contains(part) && !CONNECTORS.contains(part) && !(joined && part.length() == 1)) {
                    return false;
                }
                joined = true;
                from = i + 1;
            }
        }
        return joined && bare.length() > 1;
    }

    /// Offices in capitals with slashes between them: `A/POL`, `EUR/CE`, `P/E`.
    private static boolean code(String word) {
        boolean slash = false;
        int run = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            run = c == '/' ? 0 : run + 1;
            slash |= c == '/';
            if (run > 4 || (c != '/' && c != '-' && (c < 'A' || c > 'Z'))) {
                return false;
            }
        }
        return slash && word.charAt(0) != '/' && run > 0;
    }

    /// Whether words begin the name of an office, behind which its place follows.
    static boolean place(String words) {
        int blank = words.indexOf(' ');
        return PLACES.contains(bare(blank < 0 ? words : words.substring(0, blank)));
    }

    static boolean connects(String word) {
        return CONNECTORS.contains(bare(word));
    }

    static boolean suffix(String word) {
        return SUFFIXES.contains(bare(word));
    }

    static boolean abbreviated(String word) {
        return ABBREVIATED.contains(bare(word));
    }

    /// In capitals, without accents on E, points at the end and possessive marks.
    private static String bare(String word) {
        int end = word.length();
        while (end > 0 && (word.charAt(end - 1) == '.' || word.charAt(end - 1) == ':')) {
            end--;
        }
        return word.substring(0, end).toUpperCase(Locale.ROOT).replace('É', 'E').replace('\u2019', '\'');
    }
}
