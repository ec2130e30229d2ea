package org.chancery.exercise.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.exercise.Truth.MessageNumber;

/// Number series, and the messages lately sent, for others to refer to.
final class Registry {
    private static final int REMEMBERED = 50;

    private final Map<String, Integer> series = new HashMap<>();
    private final Map<Integer, Deque<MessageNumber>> sent = new HashMap<>();

    /// The next number of a series that starts anew each year.
    int next(String name, int year) {
        return series.merge(name + "/" + year, 1, Integer::sum);
    }

    /// The next message number of a station; a station that sends much is far in its year already.
    int serial(Station station, int year) {
        int start = Math.floorMod(station.post().hashCode() + 31 * year, 90 + 300 * station.perDay());
        return start + next(station.post(), year);
    }

    /// The next message continuity number from one station to another.
    int continuity(Station from, Station to) {
        int start = Math.floorMod(31 * from.post().hashCode() + to.post().hashCode(), 2_500);
        return 1 + (start + next(from.post() + ">" + to.post(), 0)) % 9_999;
    }

    void record(MessageNumber number) {
        Deque<MessageNumber> numbers = sent.computeIfAbsent(number.year(), year -> new ArrayDeque<>());
        numbers.addLast(number);
        if (numbers.size() > REMEMBERED) {
            numbers.removeFirst();
        }
    }

    /// The messages lately sent in a year, the oldest first.
    List<MessageNumber> sent(int year) {
        return List.copyOf(sent.getOrDefault(year, new ArrayDeque<>()));
    }
}
