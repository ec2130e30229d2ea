package org.chancery.cable.internal.check;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.chancery.cable.Discontinuity;
import org.chancery.cable.Discontinuity.Kind;
import org.chancery.cable.Discontinuity.Numbered;
import org.chancery.cable.Rule;
import org.chancery.cable.Section;
import org.chancery.cable.Span;

/// One series of numbers, and the messages of it that came last.
public final class NumberSeries {
    /// A message of a series.
    ///
    /// @param place where the number stands in it
    public record Entry(String name, int number, Optional<Instant> instant, Optional<Section> section, Span place) {
        Numbered numbered() {
            return new Numbered(name, number);
        }

        /// Whether both are the same message, or parts of it: what has no time is taken for the same.
        boolean same(Entry other) {
            return instant.isEmpty() || other.instant.isEmpty() || instant.equals(other.instant);
        }

        OffsetDateTime time() {
            return instant.orElse(Instant.EPOCH).atOffset(ZoneOffset.UTC);
        }
    }

    private static final int REMEMBERED = 32;
    private static final int MOST_SECTIONS = 63;

    private final Kind kind;
    private final String whose;
    private final int modulus;
    private final Deque<Entry> lately = new ArrayDeque<>(4);
    private Optional<Entry> highest = Optional.empty();
    /// The sections of the highest message that have come, a bit each.
    private long sections;

    /// @param modulus the number that follows the last is 0 again
    public NumberSeries(Kind kind, String whose, int modulus) {
        this.kind = kind;
        this.whose = whose;
        this.modulus = modulus;
    }

    /// Takes the next message of the series and adds what it departs in.
    public void take(Entry entry, List<Discontinuity> told) {
        if (highest.isEmpty()) {
            rise(entry);
            return;
        }
        Entry last = highest.get();
        int step = step(last, entry);
        if (step > 0) {
            sections(last, entry, told);
            if (step > 1) {
                missing(last, entry, step, told);
            }
            rise(entry);
        } else if (step == 0 && entry.same(last)) {
            add(entry);
        } else {
            back(last, entry, told);
        }
    }

    /// How far the number is behind the last one, over the series' end; of a series begun anew, 1.
    private int step(Entry last, Entry entry) {
        int step = entry.number() - last.number();
        if (step < 0 && anew(last, entry)) {
            return 1;
        }
        boolean over = modulus < Integer.MAX_VALUE && step < -modulus / 2 && step > -modulus;
        return over ? step + modulus : step;
    }

    private boolean anew(Entry last, Entry entry) {
        if (last.instant().isEmpty() || entry.instant().isEmpty()) {
            return false;
        }
        OffsetDateTime before = last.time();
        OffsetDateTime now = entry.time();
        return switch (kind) {
            case MESSAGE -> before.getDayOfYear() <= 2 && !now.isBefore(before);
            case CHANNEL -> now.toLocalDate().isAfter(before.toLocalDate());
            case ADDRESSEE -> now.getYear() > before.getYear();
        };
    }

    private void rise(Entry entry) {
        highest = Optional.of(entry);
        sections = 0;
        add(entry);
    }

    private void add(Entry entry) {
        if (entry.section().isPresent()) {
            sections |= 1L << Math.clamp(entry.section().get().number(), 0, MOST_SECTIONS);
        }
        lately.addLast(entry);
        if (lately.size() > REMEMBERED) {
            lately.removeFirst();
        }
    }

    private void missing(Entry last, Entry entry, int step, List<Discontinuity> told) {
        int first = (last.number() + 1) % modulus;
        int before = Math.floorMod(entry.number() - 1, modulus);
        String numbers = step == 2 ? first + " is" : first + " to " + before + " are";
        tell(Rule.NUMBER_MISSING, last, entry, numbers + " missing of " + whose, told);
    }

    /// A number that is no higher than one before: used twice, or given after a higher one.
    private void back(Entry last, Entry entry, List<Discontinuity> told) {
        for (Entry other : lately) {
            if (other.number() == entry.number()) {
                if (!entry.same(other)) {
                    String message = "number " + entry.number() + " of " + whose + " was used before";
                    tell(Rule.NUMBER_TWICE, other, entry, message, told);
                }
                return;
            }
        }
        boolean later = entry.instant().isPresent()
                && last.instant().isPresent()
                && entry.instant().get().isAfter(last.instant().get());
        if (later) {
            String message = "number " + entry.number() + " of " + whose + " follows " + last.number();
            tell(Rule.NUMBER_REVERSED, last, entry, message, told);
        }
        add(entry);
    }

    /// Sections of the last message that had not come when the next one did. A single copy may hold them all.
    private void sections(Entry last, Entry entry, List<Discontinuity> told) {
        if (last.section().isEmpty()
                || (Long.bitCount(sections) < 2 && last.section().get().number() == 1)) {
            return;
        }
        int total = Math.min(last.section().get().total(), MOST_SECTIONS);
        for (int section = 1; section <= total; section++) {
            if ((sections & (1L << section)) == 0) {
                String message =
                        "section " + section + " of " + total + " is missing of " + whose + ", number " + last.number();
                tell(Rule.SECTIONS_INCOMPLETE, last, entry, message, told);
                return;
            }
        }
    }

    private void tell(Rule rule, Entry earlier, Entry later, String message, List<Discontinuity> told) {
        told.add(new Discontinuity(rule.at(later.place(), message), kind, whose, earlier.numbered(), later.numbered()));
    }
}
