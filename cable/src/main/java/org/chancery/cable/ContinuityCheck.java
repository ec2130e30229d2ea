package org.chancery.cable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        for (SeriesNumber number : SeriesNumber.of(message)) {
            Optional<Section> section =
                    number.kind() == Discontinuity.Kind.MESSAGE ? message.body().section() : Optional.empty();
            Entry entry = new Entry(name, number.number(), message.instant(), section, number.place());
            series(number.kind(), number.series(), number.modulus()).take(entry, told);
        }
        return told;
    }

    private NumberSeries series(Discontinuity.Kind kind, String whose, int modulus) {
        return series.computeIfAbsent(kind.name() + ' ' + whose, key -> new NumberSeries(kind, whose, modulus));
    }
}
