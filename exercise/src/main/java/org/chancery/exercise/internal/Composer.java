package org.chancery.exercise.internal;

import static org.chancery.exercise.internal.Departure.*;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.chancery.exercise.ExerciseMessage;
import org.chancery.exercise.internal.Telegram.Addressee;
import org.chancery.exercise.internal.Telegram.Classification;
import org.chancery.exercise.internal.Telegram.Envelope;
import org.chancery.exercise.internal.Telegram.Fields;
import org.chancery.exercise.internal.Telegram.Numbers;
import org.chancery.exercise.internal.Telegram.Paragraph;
import org.chancery.exercise.internal.Telegram.Subject;

/// Draws up one invented message after another, each in a form of its own.
public final class Composer {
    private static final LocalDateTime START = LocalDateTime.of(2003, 1, 6, 8, 0);
    private static final int WORDY = 16;

    private final Random random;
    private final Vocabulary vocabulary;
    private final Variation.Odds odds = Variation.Odds.load();
    private final List<Station> stations = List.copyOf(Station.all().values());
    private final Registry registry = new Registry();
    private LocalDateTime clock = START;
    private int made;

    /// @param random the only source of choice
    public Composer(Random random) {
        this.random = random;
        this.vocabulary = new Vocabulary(random);
    }

    /// The next message.
    public ExerciseMessage next() {
        clock = clock.plusMinutes(1 + random.nextInt(16));
        Variation form = Variation.drawn(odds, random);
        String name = "exercise-%07d.txt".formatted(++made);
        if (form.has(FLEET_NOTICE)) {
            return new FleetNotice(vocabulary, form, clock, registry.next("fleet", clock.getYear())).write(name);
        }
        return new TelegramWriter(compose(form), form).write(name);
    }

    private Telegram compose(Variation form) {
        Envelope envelope = envelope(form);
        String level = form.pick("level");
        Classification classification = classification(form, level);
        String subject = vocabulary.sentence("subject", "").toUpperCase(Locale.ROOT);
        List<String> passing = form.has(PASSING_LINE) ? List.of(vocabulary.word("caption.for")) : List.of();
        Fields fields = new Fields(
                classification,
                passing,
                tags(),
                new Subject(form.has(SUBJECT_MARKED) ? "U" : "", subject),
                form.has(REFERENCES) ? references(form, envelope) : List.of());
        registry.record(envelope);
        return new Telegram(envelope, fields, paragraphs(form, level), vocabulary.word("signer"));
    }

    private Envelope envelope(Variation form) {
        Station from = stations.get(random.nextInt(stations.size()));
        List<Addressee> to = addressees(form, from, 1 + random.nextInt(2));
        List<Addressee> info =
                random.nextInt(100) < 6 ? List.of() : addressees(form, from, 1 + random.nextInt(stations.size() - 2));
        Numbers numbers =
                new Numbers(registry.next(from.post(), clock.getYear()), registry.next(from.circuit(), 0) % 9999);
        return new Envelope(from, clock, numbers, to, info);
    }

    private List<Addressee> addressees(Variation form, Station from, int count) {
        List<Station> others = new ArrayList<>(stations);
        others.remove(from);
        List<Addressee> addressees = new ArrayList<>();
        for (int i = 0; i < count && !others.isEmpty(); i++) {
            Station station = others.remove(random.nextInt(others.size()));
            int number = registry.next(from.post() + ">" + station.post(), 0) % 10_000;
            Optional<Integer> continuity = random.nextInt(2) == 0 ? Optional.of(number) : Optional.empty();
            addressees.add(new Addressee(station, form.pick("precedence"), continuity));
        }
        addressees.sort(Comparator.comparingInt((Addressee each) -> "ZOPR".indexOf(each.prosign())));
        return addressees;
    }

    private Classification classification(Variation form, String level) {
        List<String> captions = new ArrayList<>();
        boolean classified = !level.equals("U");
        if (classified && form.has(EXDIS)) {
            captions.add("EXDIS");
        }
        if (classified && (form.has(NOFORN_CAPTION) || form.has(EXDIS))) {
            captions.add("NOFORN");
        }
        if (!classified && form.has(SENSITIVE)) {
            captions.add("SENSITIVE");
        }
        if (form.has(SIPDIS)) {
            captions.add("SIPDIS");
        }
        if (form.has(SIPDIS_REPEATED)) {
            captions.addAll(List.of("", "SIPDIS"));
        }
        var until = classified ? Optional.of(clock.toLocalDate().plusYears(10)) : Optional.<java.time.LocalDate>empty();
        return new Classification(level, captions, until, vocabulary.word("title"));
    }

    private String tags() {
        List<String> tags = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            String tag = vocabulary.word("tag");
            if (!tags.contains(tag)) {
                tags.add(tag);
            }
        }
        return String.join(" ", tags);
    }

    private List<String> references(Variation form, Envelope envelope) {
        List<String> references = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        String letter = form.pick("ref.letter");
        for (int i = 0; i < count; i++) {
            String label = letter.replace('A', (char) ('A' + i));
            references.add(label + registry.cite(form.pick("ref.shape"), random, envelope));
        }
        return references;
    }

    private List<Paragraph> paragraphs(Variation form, String level) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int count = 2 + random.nextInt(random.nextInt(10) == 0 ? 24 : 8);
        int above = form.has(PORTION_ABOVE) ? random.nextInt(count) : -1;
        boolean unmarked = form.has(PARAGRAPH_UNMARKED);
        for (int i = 0; i < count; i++) {
            String word = vocabulary.coin();
            String mark =
                    i == above ? Map.of("U", "C", "C", "S").getOrDefault(level, "TS") : form.pick("marks." + level);
            StringBuilder text = new StringBuilder(vocabulary.sentence("lead", word));
            for (int more = random.nextInt(WORDY); more > 0; more -= 3) {
                text.append("  ").append(vocabulary.sentence("more", word));
            }
            if (i == count - 1) {
                text.append("  ").append(vocabulary.sentence("close", word));
            }
            paragraphs.add(new Paragraph("", unmarked ? "" : mark, roughened(form, text.toString()), word));
        }
        return paragraphs;
    }

    private String roughened(Variation form, String clean) {
        String text = clean;
        if (form.has(REDACTION)) {
            text = text.replaceFirst("(Commissioner|Minister|Senator) [A-Z][a-z]+", "XXXXXXXXXXXX");
        }
        if (form.has(SMART_QUOTES)) {
            text = text.replace('\'', '’');
        }
        if (form.has(FALSE_PILCROW)) {
            text = text.replaceFirst(" (\\d)", " ¶$1");
        }
        if (form.has(LINE_SEPARATOR) && form.pick("charset").equals("UTF-8")) {
            text = text.replaceFirst("  ", "\u2028");
        }
        return form.has(HTML_BREAK) ? text.replaceFirst("  ", "<br>") : text;
    }
}
