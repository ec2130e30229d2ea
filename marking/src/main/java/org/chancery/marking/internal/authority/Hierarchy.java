package org.chancery.marking.internal.authority;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.chancery.marking.DatedInstruction;
import org.chancery.marking.Declassification;

/// Which of several declassification instructions holds (CAPCO 2016 §E.3).
public final class Hierarchy {
    private static final int BOUNDLESS = 8;
    private static final int NAMED_50 = 7;
    private static final int DATED_50 = 6;
    private static final int IMAGERY = 5;
    private static final int DATED_25 = 4;
    private static final int UNDATED_25 = 3;
    private static final int DATE = 2;
    private static final int EVENT = 1;
    private static final int COMPUTED = 0;
    private static final List<String> NO_DATE = List.of("RD", "FRD", "TFNI", "NATO");

    /// An instruction as it counts: its rank, the date it comes to, and itself.
    private record Counted(int rank, LocalDate date, Declassification term) {
        int number() {
            String code = term instanceof Declassification.Exempt(String written, Optional<LocalDate> _) ? written : "";
            int x = code.indexOf('X');
            return x >= 0 && x + 1 < code.length() ? code.charAt(x + 1) : 0;
        }
    }

    private static final Comparator<Counted> LONGER = Comparator.comparingInt(Counted::rank)
            .thenComparing(Counted::date)
            .thenComparing(Comparator.comparingInt(Counted::number).reversed());

    private Hierarchy() {}

    /// The instruction that lasts longest; [Declassification.NotApplicable] of nothing.
    public static Declassification longest(Collection<DatedInstruction> sources, LocalDate today) {
        List<Counted> counted = sources.stream()
                .filter(source -> !(source.declassification() instanceof Declassification.NotApplicable))
                .map(source -> counted(source.declassification(), source.date().orElse(today)))
                .toList();
        Optional<Counted> first = counted.stream().max(LONGER);
        if (first.isEmpty()) {
            return new Declassification.NotApplicable();
        }
        if (first.get().rank() == BOUNDLESS) {
            return boundless(counted);
        }
        if (first.get().rank() > DATE) {
            return first.get().term();
        }
        return plain(counted, first.get());
    }

    /// Dates, events and computed dates: the latest date; the event only where no stated date is there.
    private static Declassification plain(List<Counted> counted, Counted first) {
        if (first.rank() == EVENT) {
            return first.term();
        }
        return counted.stream()
                .filter(each -> each.rank() != EVENT)
                .max(Comparator.comparing(Counted::date))
                .orElse(first)
                .term();
    }

    private static Counted counted(Declassification term, LocalDate source) {
        LocalDate due = Arithmetic.due(term, source).orElse(LocalDate.MAX);
        return switch (term) {
            case Declassification.On _ -> new Counted(DATE, due, term);
            case Declassification.AtEvent _ -> new Counted(EVENT, due, term);
            case Declassification.Exempt exempt -> exempt(exempt, due);
            case Declassification.Indefinite _,
                    Declassification.Schedule _,
                    Declassification.NotApplicable _,
                    Declassification.Unread _ -> new Counted(COMPUTED, due, new Declassification.On(due));
        };
    }

    private static Counted exempt(Declassification.Exempt exempt, LocalDate due) {
        boolean stated = exempt.date().isPresent();
        return switch (Arithmetic.kind(exempt.code())) {
            case BOUNDLESS -> new Counted(exempt.code().startsWith("EO") ? IMAGERY : BOUNDLESS, due, exempt);
            case OF_50 -> new Counted(stated ? DATED_50 : NAMED_50, due, exempt);
            case OF_25 ->
                new Counted(
                        stated ? DATED_25 : UNDATED_25,
                        due,
                        new Declassification.Exempt(exempt.code(), Optional.of(due)));
            case OF_1995 -> new Counted(COMPUTED, due, new Declassification.On(due));
        };
    }

    /// `N/A to RD/FRD and NATO portions`, of all that are named.
    private static Declassification boundless(List<Counted> counted) {
        TreeSet<Integer> named = new TreeSet<>();
        String other = "";
        for (Counted each : counted) {
            if (each.rank() == BOUNDLESS
                    && each.term() instanceof Declassification.Exempt(String code, Optional<LocalDate> _)) {
                int before = named.size();
                for (String word : words(code)) {
                    int place = NO_DATE.indexOf(word);
                    if (place >= 0) {
                        named.add(place);
                    }
                }
                other = before == named.size() && named.isEmpty() ? code : other;
            }
        }
        if (named.isEmpty()) {
            return new Declassification.Exempt(other, Optional.empty());
        }
        boolean nato = named.remove(NO_DATE.size() - 1);
        String atomic = String.join("/", named.stream().map(NO_DATE::get).toList());
        String all = atomic + (nato && !atomic.isEmpty() ? " and " : "") + (nato ? "NATO" : "");
        return new Declassification.Exempt("N/A to " + all + " portions", Optional.empty());
    }

    private static List<String> words(String code) {
        return List.of(code.toUpperCase(Locale.ROOT)
                .replace('/', ' ')
                .replace(',', ' ')
                .split(" ", -1));
    }
}
