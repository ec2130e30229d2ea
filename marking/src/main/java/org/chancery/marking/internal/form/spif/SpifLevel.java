package org.chancery.marking.internal.form.spif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.marking.internal.form.xml.XmlElement;

/// A classification of a policy file.
///
/// @param abbreviation the phrase for portions, or the name where there is none
record SpifLevel(int lacv, int hierarchy, String name, String abbreviation, String place) {
    private static final String PORTION = "portionMarking";

    /// All of them, lowest first.
    static List<SpifLevel> all(XmlElement holder) throws SpifException {
        List<SpifLevel> levels = new ArrayList<>();
        for (XmlElement each : holder.all("securityClassification")) {
            String name = SpifReader.capitals(each, SpifReader.attribute(each, "name"));
            levels.add(new SpifLevel(
                    SpifReader.number(each, "lacv"),
                    SpifReader.number(each, "hierarchy"),
                    name,
                    SpifReader.capitals(each, portion(each).orElse(name)),
                    each.place()));
        }
        levels.sort(Comparator.comparingInt(SpifLevel::hierarchy));
        for (int i = 1; i < levels.size(); i++) {
            SpifLevel before = levels.get(i - 1);
            SpifLevel level = levels.get(i);
            if (level.hierarchy == before.hierarchy || level.lacv <= before.lacv) {
                throw new SpifException(
                        level.place, "the number (lacv) of " + level.name + " does not rise with the hierarchy");
            }
            if (levels.subList(0, i).stream().anyMatch(level::shares)) {
                throw new SpifException(level.place, "the name or mark of " + level.name + " is another's");
            }
        }
        if (levels.isEmpty()) {
            throw new SpifException(holder.place(), "no classification");
        }
        return levels;
    }

    private boolean shares(SpifLevel other) {
        return name.equals(other.name)
                || abbreviation.equals(other.abbreviation)
                || name.equals(other.abbreviation)
                || abbreviation.equals(other.name);
    }

    private static Optional<String> portion(XmlElement level) {
        return level.all("markingData").stream()
                .filter(data -> data.all("code").stream()
                        .anyMatch(code -> code.text().strip().equals(PORTION)))
                .flatMap(data -> data.attribute("phrase").stream())
                .findFirst();
    }

    String row() {
        return "level | " + lacv + " | " + name + " | " + abbreviation + " | - | A level of the policy.";
    }
}
