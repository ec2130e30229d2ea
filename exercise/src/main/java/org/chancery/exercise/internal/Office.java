package org.chancery.exercise.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.exercise.ExerciseMessage;
import org.chancery.exercise.Truth.Addressee;
import org.chancery.exercise.Truth.MessageNumber;
import org.chancery.exercise.internal.Plan.Entry;
import org.chancery.exercise.internal.Telegram.Citation;
import org.chancery.exercise.internal.Telegram.Classification;
import org.chancery.exercise.internal.Telegram.Envelope;
import org.chancery.exercise.internal.Telegram.Fields;
import org.chancery.exercise.internal.Telegram.Numbers;
import org.chancery.exercise.internal.Telegram.Paragraph;
import org.chancery.exercise.internal.Telegram.Signatory;
import org.chancery.exercise.internal.Telegram.Subject;
import org.chancery.exercise.internal.Telegram.Tags;

/// Turns the plan of the demonstration office into messages: numbers, addressees, references and form.
public final class Office {
    private static final String HOME = "porto";
    private static final List<String> REASONS = List.of("b", "d");
    private static final int FIRST_SERIAL_OF_2025 = 655;

    private final Map<String, Station> stations = Station.all();
    private final Map<String, String> people = people();
    private final Variation.Odds odds = Variation.Odds.load();
    private final Registry registry = new Registry();
    private final Map<String, Integer> lastSerial = new HashMap<>();
    private final Map<String, Cited> sent = new HashMap<>();
    private final List<ExerciseMessage> messages = new ArrayList<>();

    private record Cited(Station from, LocalDate day, int serial) {}

    private Office() {}

    /// The messages of the year in the order of their sending.
    public static List<ExerciseMessage> messages() {
        List<Entry> entries = new ArrayList<>(Plan.entries());
        entries.sort(Comparator.comparing(Entry::time));
        Office office = new Office();
        entries.forEach(office::send);
        return List.copyOf(office.messages);
    }

    private static Map<String, String> people() {
        Map<String, String> people = new HashMap<>();
        Tables.rows("office/people.tsv").forEach(row -> people.put(row.get(0), row.get(1)));
        return people;
    }

    private void send(Entry entry) {
        Station from = stations.get(entry.say("from", HOME));
        if (from == null) {
            throw new IllegalStateException(entry.key() + ": unknown station");
        }
        int serial = serial(entry, from);
        if (sent.put(entry.key(), new Cited(from, entry.time().toLocalDate(), serial)) != null) {
            throw new IllegalStateException("two messages named " + entry.key());
        }
        if (entry.says().containsKey("cancelled")) {
            return;
        }
        String to = entry.say("to", from.equals(stations.get(HOME)) ? "formin" : HOME);
        Numbers numbers = new Numbers(serial, 100 + registry.next(from.circuit(), 0));
        entry.list("skip", "").forEach(key -> continuity(from, station(key)));
        Envelope envelope = new Envelope(
                from, entry.time(), numbers, addressees(from, to), addressees(from, entry.say("info", "")));
        Telegram telegram = new Telegram(envelope, fields(entry), paragraphs(entry), signature(entry));
        Variation form = Variation.canonical(odds, departures(entry));
        String name = entry.time().toLocalDate() + "-"
                + Capitals.lower(from.post()).replace(' ', '-')
                + "-" + serial
                + (entry.says().containsKey("corrects") ? "-corrected" : "") + ".txt";
        messages.add(new TelegramWriter(telegram, form).write(name));
    }

    private Station station(String key) {
        Station station = stations.get(key);
        if (station == null) {
            throw new IllegalStateException("no station " + key);
        }
        return station;
    }

    private int serial(Entry entry, Station from) {
        Optional<String> corrected = Optional.ofNullable(entry.says().get("corrects"));
        if (corrected.isPresent()) {
            return cited(corrected.get()).serial();
        }
        String series = from.post() + "/" + entry.time().getYear();
        int due;
        if (from.equals(stations.get(HOME))) {
            due = entry.time().getYear() == 2025 ? FIRST_SERIAL_OF_2025 : 1;
        } else {
            int minute = entry.time().getDayOfYear() * 1440
                    + entry.time().getHour() * 60
                    + entry.time().getMinute();
            due = (int) ((long) minute * from.perDay() / 1440);
        }
        return lastSerial.merge(series, due, (last, now) -> Math.max(last + 1, now));
    }

    private List<Addressee> addressees(Station from, String keys) {
        List<Addressee> addressees = new ArrayList<>();
        for (String key : keys.isBlank() ? new String[0] : keys.split(", *", -1)) {
            String[] parts = key.split(" ", 2);
            Station station = station(parts[0]);
            String precedence = parts.length > 1 ? parts[1] : "";
            String number = Digits.of(continuity(from, station), 4);
            addressees.add(new Addressee(station.indicator(), station.plad(), "", precedence, number));
        }
        return addressees;
    }

    private int continuity(Station from, Station to) {
        return 40 * to.plad().length() % 700 + registry.next(from.post() + ">" + to.post(), 0);
    }

    private Fields fields(Entry entry) {
        List<String> captions = new ArrayList<>(entry.list("captions", ""));
        announce(entry, "/NF", "NOFORN", captions);
        if (entry.level().equals("U")) {
            announce(entry, "SBU", "SENSITIVE", captions);
        }
        captions.add("SIPDIS");
        String authority = people.getOrDefault(entry.say("by", entry.say("from", HOME) + ".by"), "");
        Ending ending = entry.level().equals("U")
                ? Ending.NOT_APPLICABLE
                : Ending.on(entry.time().toLocalDate().plusYears(10));
        List<Citation> references = new ArrayList<>();
        entry.list("ref", "").forEach(each -> references.add(citation(each)));
        String subject = entry.say("sub", "");
        boolean marked = subject.startsWith("(");
        int close = subject.indexOf(") ");
        return new Fields(
                new Classification(entry.level(), captions, ending, Signatory.of(authority), REASONS),
                entry.list("for", ""),
                new Tags(entry.list("tags", "PREL, ZC, ZE"), List.of()),
                marked
                        ? new Subject(subject.substring(1, close), subject.substring(close + 2))
                        : new Subject("", subject),
                references);
    }

    /// Adds a caption where a paragraph has the mark that it announces.
    private static void announce(Entry entry, String mark, String caption, List<String> captions) {
        if (!captions.contains(caption)
                && entry.paragraphs().stream()
                        .anyMatch(each -> each.meant().mark().endsWith(mark))) {
            captions.add(caption);
        }
    }

    private Citation citation(String each) {
        if (each.startsWith("=")) {
            return new Citation(List.of(), each.substring(1));
        }
        Cited cited = cited(each);
        return new Citation(
                List.of(new MessageNumber(
                        cited.from().post(), cited.serial(), cited.day().getYear())),
                "");
    }

    /// What stands in a sentence: a message of this office by key, or words as they are where they begin with `=`.
    private String reference(Entry entry, String each) {
        if (each.startsWith("=")) {
            return each.substring(1);
        }
        Cited cited = cited(each);
        boolean earlier = cited.day().getYear() != entry.time().getYear();
        String year = earlier ? Digits.two(cited.day().getYear()) + " " : "";
        return year + cited.from().post() + " " + cited.serial();
    }

    private Cited cited(String key) {
        Cited cited = sent.get(key);
        if (cited == null) {
            throw new IllegalStateException("no earlier message named " + key);
        }
        return cited;
    }

    private List<Paragraph> paragraphs(Entry entry) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Paragraph each : entry.paragraphs()) {
            StringBuilder text = new StringBuilder(each.text());
            for (int open = text.indexOf("{"); open >= 0; open = text.indexOf("{")) {
                int close = text.indexOf("}", open);
                text.replace(open, close + 1, reference(entry, text.substring(open + 1, close)));
            }
            paragraphs.add(new Paragraph(each.heading(), each.meant(), text.toString(), List.of()));
        }
        return paragraphs;
    }

    private String signature(Entry entry) {
        return entry.say("sign", people.getOrDefault(entry.say("from", HOME) + ".sign", ""));
    }

    private static Set<Departure> departures(Entry entry) {
        Set<Departure> departures = EnumSet.of(Departure.SECTIONED);
        entry.list("fault", "").forEach(name -> departures.add(Departure.valueOf(name)));
        if (entry.says().containsKey("corrects")) {
            departures.add(Departure.CORRECTED_COPY);
        }
        return departures;
    }
}
