package org.chancery.cable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A number that a message bears in a series, by which its recipients see whether one is missing (5
/// FAH-2 H-321.7).
///
/// The circuits XYZ and XRO of archived copies are no circuits. Where a series begins anew and how far
/// it runs is told with it: the numbers of messages and addressees begin with the year, those of
/// circuits with the day, and both of the latter run over to 0.
///
/// @param series whose series it is: "PORTO SERENO of 2026"; station and channel, "RVALDM ABC"; or
///     originator and addressee
/// @param modulus the number that follows the last is 0 again
/// @param begun the day on which the numbers began; empty where that is not known
/// @param place where the number stands
public record SeriesNumber(
        Discontinuity.Kind kind, String series, int number, int modulus, Optional<LocalDate> begun, Span place) {
    private static final int IDENTIFIER = 5;
    private static final int CIRCUIT = 3;

    /// The numbers of a message, in the order of its lines, but the message's own first.
    public static List<SeriesNumber> of(Message message) {
        List<SeriesNumber> numbers = new ArrayList<>(1);
        message.reference().ifPresent(reference -> message(message, reference, numbers));
        message.heading().transmission().identifier().ifPresent(line -> channel(message, line, numbers));
        String originator = message.originator();
        if (!originator.isEmpty()) {
            addressees(message, originator, message.heading().to(), numbers);
            addressees(message, originator, message.heading().info(), numbers);
        }
        return numbers;
    }

    private static void message(Message message, MessageReference reference, List<SeriesNumber> numbers) {
        OptionalInt year = reference.year();
        if (year.isEmpty() && message.instant().isPresent()) {
            year = OptionalInt.of(day(message.instant().get()).getYear());
        }
        if (year.isPresent()) {
            numbers.add(new SeriesNumber(
                    Discontinuity.Kind.MESSAGE,
                    reference.post() + " of " + year.getAsInt(),
                    reference.number(),
                    Integer.MAX_VALUE,
                    Optional.of(LocalDate.of(year.getAsInt(), 1, 1)),
                    reference.span()));
        }
    }

    /// `VZCZC`, the circuit's letters, the number.
    private static void channel(Message message, Element line, List<SeriesNumber> numbers) {
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
        numbers.add(new SeriesNumber(
                Discontinuity.Kind.CHANNEL,
                station + " " + text.substring(IDENTIFIER, from),
                Integer.parseInt(text, from, end, 10),
                end - from == 3 ? 1000 : 10_000,
                message.instant().map(SeriesNumber::day),
                line.span()));
    }

    private static void addressees(
            Message message, String originator, List<Addressee> list, List<SeriesNumber> numbers) {
        for (Addressee addressee : list) {
            Optional<String> written = addressee.number().filter(n -> n.length() <= 6);
            int number = written.map(Integer::parseInt).orElse(0);
            if (number > 0) {
                numbers.add(new SeriesNumber(
                        Discontinuity.Kind.ADDRESSEE,
                        originator + " to " + addressee.name(),
                        number,
                        number < 10_000 ? 10_000 : 1_000_000,
                        message.instant().map(sent -> day(sent).withDayOfYear(1)),
                        addressee.span()));
            }
        }
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
