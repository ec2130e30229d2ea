package org.chancery.marking;

import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;

/// Random labels and clearances.
public final class Labels {
    static final List<String> CONTROLS = List.of(
            "SBU",
            "EXDIS",
            "NODIS",
            "ORCON",
            "SI",
            "SI-G",
            "SI-G ABCD",
            "SAR-BP",
            "SAR-BP-J12",
            "RD",
            "FRD-SG 14",
            "NATO",
            "STADIS",
            "ZEBRA",
            "FOUO",
            "LES");
    static final List<String> COUNTRIES = List.of("USA", "GBR", "EMK", "CLD", "NATO");
    static final List<String> SOURCES = List.of("GBR", "CAN", "EMK", "NATO");
    private static final List<String> NAMES = List.of("ARDEN", "BRIAR", "CEDAR");

    private final Random random;
    private final List<Level> levels;

    public Labels(Random random, List<Level> levels) {
        this.random = random;
        this.levels = levels;
    }

    /// Any label, of any owner.
    public Label any() {
        return new Label(level(), some(CONTROLS, 4), release(), principals(), origin());
    }

    Release release() {
        return switch (random.nextInt(6)) {
            case 0 -> new Release.Everyone();
            case 1 -> new Release.Unstated(one(COUNTRIES));
            case 2 -> {
                SortedSet<String> countries = some(COUNTRIES, 5);
                yield countries.size() > 1 ? new Release.To(countries) : new Release.NoForeign(countries);
            }
            case 3 -> {
                SortedSet<String> countries = some(COUNTRIES, 3);
                yield countries.isEmpty() ? new Release.Everyone() : new Release.ByOfficial(countries);
            }
            case 4 -> {
                SortedSet<String> countries = some(COUNTRIES, 3);
                SortedSet<String> shown = some(COUNTRIES, 4);
                shown.addAll(countries);
                boolean more = !countries.isEmpty() && shown.size() > countries.size();
                yield more ? new Release.Display(countries, shown) : new Release.NoForeign(countries);
            }
            default -> new Release.NoForeign(some(COUNTRIES, 3));
        };
    }

    Origin origin() {
        SortedSet<String> sources = some(SOURCES, 2);
        return switch (random.nextInt(8)) {
            case 0 -> sources.isEmpty() ? Origin.OWN : Origin.foreign(sources);
            case 1 -> sources.isEmpty() ? Origin.OWN : Origin.joint(sources);
            case 2 -> sources.isEmpty() ? Origin.OWN : Origin.joint(sources).with(List.of(one(SOURCES)));
            case 3 -> Origin.OWN.with(sources).withConcealed();
            case 4 -> new Origin(false, sources, true, new TreeSet<>());
            case 5 -> Origin.OWN.with(sources);
            default -> Origin.OWN;
        };
    }

    Principals principals() {
        return random.nextBoolean() ? new Principals.Anyone() : new Principals.Only(some(NAMES, 3));
    }

    /// A clearance of at most so many names.
    Clearance clearance(int names) {
        String country = random.nextInt(6) == 0 ? "" : one(COUNTRIES);
        SortedSet<String> controls = random.nextInt(3) == 0 ? new TreeSet<>(CONTROLS) : some(CONTROLS, 8);
        return new Clearance(level(), controls, country, some(NAMES, names));
    }

    private Level level() {
        return one(levels);
    }

    <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private SortedSet<String> some(List<String> list, int most) {
        SortedSet<String> set = new TreeSet<>();
        int count = random.nextInt(most + 1);
        for (int i = 0; i < count; i++) {
            set.add(one(list));
        }
        return set;
    }
}
