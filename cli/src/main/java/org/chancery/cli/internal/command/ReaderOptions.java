package org.chancery.cli.internal.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.cli.internal.ExitCode;
import org.chancery.cli.internal.Refusal;
import org.chancery.marking.Clearance;
import org.chancery.marking.Level;
import org.chancery.marking.Scheme;
import picocli.CommandLine.Option;

/// A reader, as the options of a command tell of one; capitals or not.
final class ReaderOptions {
    private static final int TRIGRAPH = 3;

    @Option(
            names = "--cleared",
            required = true,
            paramLabel = "LEVEL",
            description = "Says whether a reader cleared up to this level, and of the country, may read it.")
    private String level = "";

    @Option(names = "--country", required = true, paramLabel = "CODE", description = "The reader's country, as GBR.")
    private String country = "";

    @Option(names = "--holds", split = ",", paramLabel = "CONTROL", description = "Controls that the reader holds.")
    private List<String> controls = new ArrayList<>();

    @Option(names = "--named", split = ",", paramLabel = "NAME", description = "Names that the reader is known by.")
    private List<String> names = new ArrayList<>();

    /// The reader's clearance; empty where no reader was told of. What is no level or country is a mistake in use.
    Optional<Clearance> clearance(Scheme scheme, LocalDate day) {
        return level.isEmpty()
                ? Optional.empty()
                : Optional.of(new Clearance(cleared(scheme), held(scheme, day), trigraph(), capitals(names)));
    }

    private Level cleared(Scheme scheme) {
        return scheme.level(level.toUpperCase(Locale.ROOT)).orElseThrow(() -> {
            String known = scheme.levels().stream().map(Level::name).collect(Collectors.joining(", "));
            return new Refusal(ExitCode.USAGE, "There is no level " + level + "; known: " + known + ".");
        });
    }

    private String trigraph() {
        boolean letters = country.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'));
        if (country.length() != TRIGRAPH || !letters) {
            throw new Refusal(ExitCode.USAGE, "A country is three letters, as GBR, not " + country + ".");
        }
        return country.toUpperCase(Locale.ROOT);
    }

    private SortedSet<String> held(Scheme scheme, LocalDate day) {
        SortedSet<String> held = new TreeSet<>();
        for (String word : capitals(controls)) {
            held.add(scheme.controls().contains(word) ? word : control(scheme, word, day));
        }
        return held;
    }

    /// The control that a word stands for in a mark, as ORCON for OC; a word of none is the control itself.
    private static String control(Scheme scheme, String word, LocalDate day) {
        return scheme.readPortion(scheme.levels().getLast().name() + "//" + word, day)
                .map(mark -> mark.label().controls())
                .filter(told -> told.size() == 1)
                .map(told -> told.iterator().next())
                .orElse(word);
    }

    private static SortedSet<String> capitals(List<String> words) {
        SortedSet<String> capitals = new TreeSet<>();
        for (String word : words) {
            capitals.add(word.strip().toUpperCase(Locale.ROOT));
        }
        return capitals;
    }
}
