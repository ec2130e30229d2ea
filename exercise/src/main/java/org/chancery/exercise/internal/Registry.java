package org.chancery.exercise.internal;

import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.chancery.exercise.internal.Telegram.Envelope;

/// Number series, and the messages lately sent, for others to refer to.
final class Registry {
    private static final int REMEMBERED = 200;

    private final Map<String, Integer> series = new HashMap<>();
    private final Deque<Envelope> sent = new ArrayDeque<>();

    /// The next number of a series that starts anew each year.
    int next(String name, int year) {
        return series.merge(name + "/" + year, 1, Integer::sum);
    }

    void record(Envelope envelope) {
        sent.addLast(envelope);
        if (sent.size() > REMEMBERED) {
            sent.removeFirst();
        }
    }

    /// A reference in the given shape to a message lately sent, or to the citing one's predecessor where there is none.
    String cite(String shape, Random random, Envelope citing) {
        List<Envelope> known = List.copyOf(sent);
        Envelope cited = known.isEmpty() ? citing : known.get(random.nextInt(known.size()));
        int year = cited.time().getYear();
        String date = cited.time()
                .format(DateTimeFormatter.ofPattern("d MMM yy", Locale.ROOT))
                .toUpperCase(Locale.ROOT);
        return shape.replace("{nospace}", cited.from().post().replace(" ", ""))
                .replace("{post}", cited.from().post())
                .replace("{yyyy}", String.valueOf(year))
                .replace("{yy}", "%02d".formatted(year % 100))
                .replace("{date}", date)
                .replace("{n}", String.valueOf(cited.numbers().serial()));
    }
}
