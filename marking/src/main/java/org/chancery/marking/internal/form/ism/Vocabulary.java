package org.chancery.marking.internal.form.ism;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.marking.internal.form.Rows;
import org.chancery.marking.internal.scheme.Fields;

/// The words of ISM, as its table tells them.
///
/// @param words by the word of ours, portions' and banners' alike
/// @param levels the classification, by the word of ours
/// @param foreign levels that name their owner, by the word of ours
/// @param exemptions by the code of ours in capitals
/// @param limits on what may stand together
public record Vocabulary(
        Version version,
        Map<String, Word> words,
        Map<String, String> levels,
        Map<String, Foreign> foreign,
        Map<String, Exemption> exemptions,
        List<Limit> limits) {
    /// The versions of ISM that documents claim.
    public record Version(String ism, String countries, String agencies) {}

    /// What stands in ISM for a word.
    public record Word(IsmAttribute attribute, List<String> tokens, List<String> notices, Optional<String> policy) {
        public Word {
            tokens = List.copyOf(tokens);
            notices = List.copyOf(notices);
        }
    }

    /// A level of another owner.
    public record Foreign(String classification, String owner) {}

    /// What stands in ISM for an exemption.
    public record Exemption(String token, boolean dated) {}

    /// The levels on which a token may stand, and whether it stands beside words on release alone.
    ///
    /// @param token itself, or what it begins with where a hyphen follows
    public record Limit(String token, List<String> classifications, boolean alone, String source) {
        public Limit {
            classifications = List.copyOf(classifications);
        }

        boolean concerns(String other) {
            return other.equals(token) || other.startsWith(token + "-");
        }
    }

    /// The scheme whose words these are.
    public static final String SCHEME = "us";

    private static final String TABLE = "ism.rows";

    public Vocabulary {
        words = Map.copyOf(words);
        levels = Map.copyOf(levels);
        foreign = Map.copyOf(foreign);
        exemptions = Map.copyOf(exemptions);
        limits = List.copyOf(limits);
    }

    /// The vocabulary that comes with the program.
    public static Vocabulary load() {
        Version version = new Version("", "", "");
        Map<String, Word> words = new HashMap<>();
        Map<String, String> levels = new HashMap<>();
        Map<String, Foreign> foreign = new HashMap<>();
        Map<String, Exemption> exemptions = new HashMap<>();
        List<Limit> limits = new ArrayList<>();
        for (Fields row : Rows.of(TABLE)) {
            switch (row.kind()) {
                case "version" -> version = new Version(row.text(0), row.text(1), row.text(2));
                case "level" -> {
                    levels.put(row.text(0), row.text(2));
                    levels.put(row.text(1), row.text(2));
                }
                case "word" -> {
                    Word word = new Word(
                            IsmAttribute.named(row.text(1)),
                            row.words(2),
                            row.words(3),
                            row.words(4).stream().findFirst());
                    row.words(0).forEach(ours -> words.put(ours, word));
                }
                case "foreign" -> {
                    Foreign level = new Foreign(row.text(1), row.text(2));
                    row.words(0).forEach(ours -> foreign.put(ours, level));
                }
                case "exemption" ->
                    exemptions.put(
                            row.text(0), new Exemption(row.text(1), row.text(2).equals("date")));
                case "limit" ->
                    limits.add(new Limit(row.text(0), row.words(1), row.text(2).equals("alone"), row.text(3)));
                default -> throw new IllegalArgumentException("no row of kind \"" + row.kind() + "\"");
            }
        }
        return new Vocabulary(version, words, levels, foreign, exemptions, limits);
    }
}
