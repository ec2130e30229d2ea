package org.chancery.cable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What the pieces of a heading mean: prosigns of precedence, routing indicators, operating signals,
/// times and numbers. Nothing is judged: what is not known is not explained.
public final class HeadingTerms {
    private static final String FILE = "/org/chancery/cable/signals.tsv";
    private static final String SIGNALS = "ACP 131";
    private static final String RESERVED = "of a meaning that a nation or service gives it";
    private static final int SHORTEST = 4;
    private static final int LONGEST = 8;
    private static final int FIVE = 5;

    private final Map<String, String> signals;

    private HeadingTerms(Map<String, String> signals) {
        this.signals = Map.copyOf(signals);
    }

    /// The meanings that the program brings.
    public static HeadingTerms standard() {
        Map<String, String> signals = new HashMap<>();
        text().lines().filter(row -> !row.startsWith("#")).forEach(row -> {
            int tab = row.indexOf('\t');
            signals.put(row.substring(0, tab), row.substring(tab + 1));
        });
        return new HeadingTerms(signals);
    }

    private static String text() {
        try (InputStream stream = HeadingTerms.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks its table " + FILE);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What a precedence asks for: how soon a message is to be delivered.
    public static HeadingTerm precedence(String text, Precedence precedence) {
        String meaning = switch (precedence) {
            case ROUTINE -> "ROUTINE: to be delivered within six hours";
            case PRIORITY -> "PRIORITY: to be delivered within three hours";
            case IMMEDIATE -> "IMMEDIATE: to be delivered within 30 minutes, before all lower traffic";
            case FLASH -> "FLASH: to be delivered within ten minutes; lower traffic is interrupted";
            case EMERGENCY_COMMAND -> "EMERGENCY COMMAND: goes before everything else";
            case CRITIC -> "CRITIC: goes before everything else";
        };
        return new HeadingTerm(text, meaning, "ACP 121");
    }

    /// A routing indicator: four to eight letters, the first an R or a Q.
    public static Optional<HeadingTerm> indicator(String text) {
        boolean letters = text.length() >= SHORTEST
                && text.length() <= LONGEST
                && (text.charAt(0) == 'R' || text.charAt(0) == 'Q')
                && text.chars().allMatch(c -> c >= 'A' && c <= 'Z');
        if (!letters) {
            return Optional.empty();
        }
        String net = text.charAt(0) == 'R' ? "R, the worldwide relay network" : "Q, a network of its own";
        String meaning = "routing indicator: " + net + "; " + text.charAt(1) + ", a nation or alliance; "
                + text.charAt(2) + ", an area; " + text.substring(3) + ", the station";
        return Optional.of(new HeadingTerm(text, meaning, "ACP 127"));
    }

    /// A number behind an addressee.
    public static Optional<HeadingTerm> continuity(String text) {
        boolean digits =
                !text.isEmpty() && text.length() <= LONGEST && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits
                ? Optional.of(new HeadingTerm(
                        text,
                        "message continuity number: counts the messages of this originator to this addressee",
                        "5 FAH-2 H-321.7"))
                : Optional.empty();
    }

    /// A precedence written out beside an addressee.
    public static Optional<HeadingTerm> word(String text) {
        if (text.equals("NIACT")) {
            return Optional.of(
                    new HeadingTerm(text, "night action: this addressee is to act by day or night", "5 FAH-2 H-420"));
        }
        for (Precedence precedence : Precedence.values()) {
            if (precedence.name().replace('_', ' ').equals(text)) {
                return Optional.of(precedence(text, precedence));
            }
        }
        return Optional.empty();
    }

    /// The pieces of a heading that are understood, in the order of its lines, each once.
    ///
    /// @param heading its lines as sent
    public List<HeadingTerm> of(String heading) {
        List<HeadingTerm> terms = new ArrayList<>();
        heading.lines().limit(1_000).forEach(line -> line(line.strip(), terms));
        return terms.stream().distinct().toList();
    }

    private void line(String line, List<HeadingTerm> terms) {
        List<String> words = words(line);
        if (words.isEmpty()) {
            return;
        }
        String first = words.getFirst();
        if (first.startsWith("VZCZC")) {
            received(first, terms);
        } else if (first.equals("DE") && words.size() > 1) {
            station(words, terms);
        } else if (first.equals("ZNR") || first.equals("ZNY")) {
            warning(words, terms);
        } else if (first.length() == 2 && first.charAt(0) == first.charAt(1)) {
            routing(words, terms);
        } else if (first.length() == 1) {
            time(words, terms);
        }
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int p = 0; p <= line.length(); p++) {
            if (p == line.length() || line.charAt(p) == ' ') {
                if (p > start) {
                    words.add(line.substring(start, p));
                }
                start = p + 1;
            }
        }
        return words;
    }

    private static void received(String text, List<HeadingTerm> terms) {
        int end = FIVE;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        String channel = text.substring(FIVE, end);
        String number = text.substring(end);
        String whose = channel.isEmpty() ? "" : "; " + channel + ", the channel";
        String count = number.isEmpty() ? "" : "; " + number + ", its number on the channel";
        terms.add(new HeadingTerm(
                text, "V, start of transmission; ZCZC, start of message" + whose + count, "ACP 127, format line 1"));
    }

    private static void routing(List<String> words, List<HeadingTerm> terms) {
        Precedence.of(words.getFirst().charAt(0))
                .map(precedence -> precedence(words.getFirst(), precedence))
                .ifPresent(terms::add);
        words.stream().skip(1).forEach(word -> indicator(word).ifPresent(terms::add));
    }

    private static void station(List<String> words, List<HeadingTerm> terms) {
        terms.add(new HeadingTerm("DE", "from: the station that sends", "ACP 127, format line 3"));
        indicator(words.get(1)).ifPresent(terms::add);
        for (String word : words.subList(2, words.size())) {
            if (word.startsWith("#")) {
                terms.add(new HeadingTerm(word, "the station's serial number", "ACP 127, format line 3"));
            } else if (word.length() == 7 && word.chars().allMatch(c -> c >= '0' && c <= '9')) {
                int day = Integer.parseInt(word, 0, 3, 10);
                String meaning = "handed in on day " + day + " of the year at " + word.substring(3, 5) + ":"
                        + word.substring(5) + " UTC";
                terms.add(new HeadingTerm(word, meaning, "ACP 127, format line 3"));
            }
        }
    }

    private void warning(List<String> words, List<HeadingTerm> terms) {
        signal(words.getFirst()).ifPresent(terms::add);
        for (String word : words.subList(1, words.size())) {
            boolean repeated = word.length() == FIVE && word.chars().allMatch(c -> c == word.charAt(0));
            if (repeated) {
                letters(word).ifPresent(terms::add);
            } else {
                signal(word).ifPresent(terms::add);
            }
        }
    }

    private static Optional<HeadingTerm> letters(String text) {
        String level = switch (text.charAt(0)) {
            case 'U' -> "UNCLASSIFIED";
            case 'E' -> "UNCLASSIFIED, encrypted for transmission only";
            case 'R' -> "RESTRICTED";
            case 'C' -> "CONFIDENTIAL";
            case 'S' -> "SECRET";
            case 'T' -> "TOP SECRET";
            default -> "";
        };
        return level.isEmpty()
                ? Optional.empty()
                : Optional.of(new HeadingTerm(
                        text, "the letter of the classification, five times: " + level, "ACP 127, format line 4"));
    }

    /// An operating signal; of those that are reserved it is told that they are.
    public Optional<HeadingTerm> signal(String text) {
        boolean reserved = text.length() >= 3
                && text.startsWith("Z")
                && text.charAt(1) >= 'Y'
                && text.charAt(1) <= 'Z'
                && text.chars().skip(2).allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'));
        return Optional.ofNullable(signals.get(text))
                .or(() -> reserved ? Optional.of(RESERVED) : Optional.empty())
                .map(meaning -> new HeadingTerm(text, "operating signal: " + meaning, SIGNALS));
    }

    /// `P R 140930Z MAR 26`: prosigns, then the group.
    private void time(List<String> words, List<HeadingTerm> terms) {
        int prosigns = 0;
        while (prosigns < words.size() && words.get(prosigns).length() == 1) {
            prosigns++;
        }
        Optional<Integer> group = Optional.of(prosigns).filter(at -> at + 2 < words.size());
        Optional<HeadingTerm> time = group.flatMap(at -> dtg(String.join(" ", words.subList(at, at + 3))));
        if (time.isEmpty()) {
            return;
        }
        for (String prosign : words.subList(0, prosigns)) {
            Precedence.of(prosign.charAt(0))
                    .map(precedence -> precedence(prosign, precedence))
                    .ifPresent(terms::add);
        }
        terms.add(time.get());
        words.stream().skip(prosigns + 3L).forEach(word -> signal(word).ifPresent(terms::add));
    }

    /// A date-time group, `140930Z MAR 26`.
    public static Optional<HeadingTerm> dtg(String text) {
        boolean shape = text.length() >= 7 && text.substring(0, 6).chars().allMatch(c -> c >= '0' && c <= '9');
        return shape && DateTimeGroup.read(text).isPresent()
                ? Optional.of(new HeadingTerm(text, time(text), "5 FAH-2 H-320, format line 5"))
                : Optional.empty();
    }

    private static String time(String text) {
        char zone = text.charAt(6);
        String where = zone == 'Z' ? "UTC" : "local time of zone " + zone;
        return String.format(
                Locale.ROOT,
                "date-time group: day %s at %s:%s %s, then month and year",
                text.substring(0, 2),
                text.substring(2, 4),
                text.substring(4, 6),
                where);
    }
}
