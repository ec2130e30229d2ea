package org.chancery.cable;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.cable.internal.check.NumberSeries;
import org.chancery.cable.internal.check.NumberSeries.Entry;

/// Compares the numbers of messages with those of the messages before them: message numbers of a post and year, channel
/// numbers of format line 1, and continuity numbers of an originator to an addressee (5 FAH-2 H-321.7).
///
/// Messages are handed over in the order of their date-time groups. Two messages of one number and one date-time group
/// are copies, or sections, of the same message. Series begin anew with the year (messages, addressees) or the day
/// (channels), and run over from 9999 to 0. The circuits XYZ and XRO of archived copies are no circuits. The state is
/// bounded: of many series those lately met are remembered, of each the last messages. Not for several threads at once.
public final class ContinuityCheck {
    /// How many series are remembered where nothing else is said.
    public static final int MOST_SERIES = 4096;

    private static final int IDENTIFIER = 5;
    private static final int CIRCUIT = 3;

    private final Map<String, NumberSeries> series;

    /// A check that remembers [#MOST_SERIES] series.
    public ContinuityCheck() {
        this(MOST_SERIES);
    }

    /// A check that remembers a number of series.
    ///
    /// @throws IllegalArgumentException where the number is not positive
    public ContinuityCheck(int most) {
        if (most <= 0) {
            throw new IllegalArgumentException("a series must be remembered at least: " + most);
        }
        this.series = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, NumberSeries> eldest) {
                return size() > most;
            }
        };
    }

    /// Takes the next message, and tells what its numbers leave out, repeat or reverse.
    ///
    /// @param name what to call the message in what is told of it and later ones, as a file's name
    public List<Discontinuity> accept(String name, Message message) {
        List<Discontinuity> told = new ArrayList<>(1);
        Optional<Instant> instant = message.instant();
        message.reference().ifPresent(reference -> message(name, message, reference, told));
        message.heading().transmission().identifier().ifPresent(line -> channel(name, message, line, told));
        String originator = message.originator();
        if (!originator.isEmpty()) {
            addressees(name, instant, originator, message.heading().to(), told);
            addressees(name, instant, originator, message.heading().info(), told);
        }
        return told;
    }

    private void message(String name, Message message, MessageReference reference, List<Discontinuity> told) {
        OptionalInt year = reference.year();
        if (year.isEmpty() && message.instant().isPresent()) {
            year = OptionalInt.of(
                    message.instant().get().atOffset(ZoneOffset.UTC).getYear());
        }
        if (year.isPresent()) {
            Entry entry = new Entry(
                    name, reference.number(), message.instant(), message.body().section(), reference.span());
            series(Discontinuity.Kind.MESSAGE, reference.post() + " of " + year.getAsInt(), Integer.MAX_VALUE)
                    .take(entry, told);
        }
    }

    /// `VZCZC`, the circuit's letters, the number.
    private void channel(String name, Message message, Element line, List<Discontinuity> told) {
        String text = line.text();
        int from = IDENTIFIER + CIRCUIT;
        int end = from;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        boolean numbered = end - from >= 3 && end - from <= 4;
        if (!numbered || text.startsWith("XYZ", IDENTIFIER) || text.startsWith("XRO", IDENTIFIER)) {
            return;
        }
        String station = message.heading()
                .transmission()
                .station()
                .map(StationSerial::indicator)
                .orElse(message.originator());
        String circuit = text.substring(IDENTIFIER, from);
        int number = Integer.parseInt(text, from, end, 10);
        Entry entry = new Entry(name, number, message.instant(), Optional.empty(), line.span());
        int modulus = end - from == 3 ? 1000 : 10_000;
        series(Discontinuity.Kind.CHANNEL, station + " " + circuit, modulus).take(entry, told);
    }

    private void addressees(
            String name, Optional<Instant> instant, String originator, List<Addressee> list, List<Discontinuity> told) {
        for (Addressee addressee : list) {
            Optional<String> written = addressee.number().filter(n -> n.length() <= 6);
            int number = written.map(Integer::parseInt).orElse(0);
            if (number > 0) {
                Entry entry = new Entry(name, number, instant, Optional.empty(), addressee.span());
                String whose = originator + " to " + addressee.name();
                series(Discontinuity.Kind.ADDRESSEE, whose, number < 10_000 ? 10_000 : 1_000_000)
                        .take(entry, told);
            }
        }
    }

    private NumberSeries series(Discontinuity.Kind kind, String whose, int modulus) {
        return series.computeIfAbsent(kind.name() + ' ' + whose, key -> new NumberSeries(kind, whose, modulus));
    }
}
