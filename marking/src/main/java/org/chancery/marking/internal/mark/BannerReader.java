package org.chancery.marking.internal.mark;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.chancery.marking.Level;
import org.chancery.marking.MarkRule;
import org.chancery.marking.PortionMark;
import org.chancery.marking.internal.scheme.Caption;
import org.chancery.marking.internal.scheme.Policy;
import org.chancery.marking.internal.scheme.Token;

/// Reads banners and classification lines: `S E C R E T`, `UNCLAS E F T O`, `SECRET//NOFORN`, `LIMITED
/// OFFICIAL USE`.
///
/// Letters may be spaced out. Behind a space only words that the scheme knows may follow, so prose is no
/// banner.
public final class BannerReader {
    private sealed interface Phrase {
        record OfLevel(Level level) implements Phrase {}

        record OfToken(Token token, boolean alone) implements Phrase {}

        record OfCaption(Caption caption) implements Phrase {}
    }

    /// From this day no word but the levels begins a banner (E.O. 12958 of 1995).
    static final LocalDate FOUR_LEVELS = LocalDate.of(1995, 10, 14);

    private record Entry(String text, Phrase phrase) {}

    private final Policy policy;
    private final Ages ages;
    private final Memo<Optional<PortionMark>> memo = new Memo<>(Optional.empty());
    private final List<Entry> longestFirst;

    public BannerReader(Policy policy) {
        this.policy = policy;
        this.ages = new Ages(policy);
        Map<String, Phrase> phrases = new HashMap<>();
        policy.captions().forEach((key, caption) -> phrases.put(key, new Phrase.OfCaption(caption)));
        policy.tokens().forEach((text, token) -> {
            if (text.length() > 1 && text.indexOf('/') < 0) {
                phrases.put(Policy.captionKey(text), new Phrase.OfToken(token, Segments.alone(policy, token)));
            }
        });
        policy.levelWords().forEach((text, level) -> {
            if (!text.equals(level.abbreviation())) {
                phrases.put(Policy.captionKey(text), new Phrase.OfLevel(level));
            }
        });
        this.longestFirst = phrases.entrySet().stream()
                .map(entry -> new Entry(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt((Entry entry) -> entry.text().length())
                        .reversed()
                        .thenComparing(Entry::text))
                .toList();
    }

    /// The marking of a line; empty where the line is none.
    public Optional<PortionMark> read(String line, LocalDate date) {
        if (line.length() > MarkReader.LONGEST) {
            return Optional.empty();
        }
        int hash = Memo.hash(line);
        if (hash == 0) {
            return fresh(line, date);
        }
        int age = ages.of(date);
        Memo.Entry<Optional<PortionMark>> known = memo.find(hash, age, line);
        if (memo.has(known)) {
            return known.value;
        }
        Optional<PortionMark> mark = fresh(line, date);
        memo.keep(hash, age, line, mark);
        return mark;
    }

    private Optional<PortionMark> fresh(String line, LocalDate date) {
        int start = blanks(line, 0, line.length());
        int end = MarkReader.trimmed(line, start, line.length());
        Reading reading = new Reading(policy, line, date, true);
        boolean foreign = line.startsWith("//", start);
        if (end == start || !(foreign ? foreign(reading, start, end) : own(reading, start, end))) {
            return Optional.empty();
        }
        if (Words.anyLower(line, start, end)) {
            reading.find(MarkRule.SMALL_LETTERS, start, end, "markings are written in capitals");
        }
        return Optional.of(reading.finish());
    }

    private static boolean foreign(Reading reading, int start, int end) {
        int slash = reading.text.indexOf('/', start + 2);
        int stop = slash < 0 ? end : slash;
        return stop > start + 2
                && ForeignHead.read(reading, start + 2, MarkReader.trimmed(reading.text, start + 2, stop))
                && Tail.read(reading, stop, end);
    }

    private boolean own(Reading reading, int start, int end) {
        String text = reading.text;
        int at = start;
        boolean head = true;
        while (at < end) {
            if (!head && text.charAt(at) == '/') {
                return Tail.read(reading, at, end);
            }
            int next = phrase(reading, at, end, head);
            if (next < 0) {
                return !head && rel(reading, at, end);
            }
            at = blanks(text, next, end);
            head = false;
        }
        return true;
    }

    private static boolean rel(Reading reading, int at, int end) {
        int slash = reading.text.indexOf('/', at);
        int stop = slash < 0 || slash > end ? end : slash;
        String word = reading.policy.releaseWord();
        return reading.text.regionMatches(true, at, word, 0, word.length())
                && Segments.readKnown(reading, at, MarkReader.trimmed(reading.text, at, stop))
                && Tail.read(reading, stop, end);
    }

    /// The end of the longest phrase at a place, read; -1 where there is none.
    private int phrase(Reading reading, int at, int end, boolean head) {
        for (Entry entry : longestFirst) {
            int stop = match(reading.text, at, end, entry.text());
            if (stop > 0 && apply(reading, entry.phrase(), at, stop, head)) {
                return stop;
            }
        }
        return -1;
    }

    /// Reads a phrase; false where it may not stand in its place.
    private boolean apply(Reading reading, Phrase phrase, int start, int end, boolean head) {
        return switch (phrase) {
            case Phrase.OfLevel(Level level) -> {
                if (head) {
                    reading.level(level, start, end);
                }
                yield head;
            }
            case Phrase.OfToken(Token token, boolean alone) -> {
                if (head && !alone) {
                    yield false;
                }
                if (head) {
                    reading.level(policy.lowest(), start, end);
                    if (!reading.date.isBefore(FOUR_LEVELS)) {
                        reading.find(MarkRule.NO_LEVEL_WRITTEN, start, end, "a banner begins with a level");
                    }
                }
                reading.token(token, start, end);
                yield true;
            }
            case Phrase.OfCaption(Caption caption) -> {
                if (!head) {
                    caption(reading, caption);
                }
                yield !head;
            }
        };
    }

    private static void caption(Reading reading, Caption caption) {
        switch (caption.effect()) {
            case Caption.Effect.None() -> {}
            case Caption.Effect.NoForeign() -> reading.releasing.noForeign = true;
            case Caption.Effect.Holds(String control) -> reading.control(control);
            case Caption.Effect.HoldsUnclassified(String control) -> {
                if (!reading.classified()) {
                    reading.control(control);
                }
            }
            case Caption.Effect.Names(String principal) -> reading.only(new TreeSet<>(List.of(principal)));
        }
    }

    /// The end of a phrase at a place, letters spaced out or not; -1 where it is not there.
    private static int match(String text, int at, int end, String phrase) {
        int p = at;
        for (int i = 0; i < phrase.length(); i++) {
            p = i == 0 ? p : blanks(text, p, end);
            if (p >= end || capital(text.charAt(p)) != phrase.charAt(i)) {
                return -1;
            }
            p++;
        }
        return p == end || text.charAt(p) == ' ' || text.charAt(p) == '/' ? p : -1;
    }

    private static char capital(char c) {
        return Words.lower(c) ? (char) (c - 'a' + 'A') : c;
    }

    private static int blanks(String text, int from, int end) {
        int p = from;
        while (p < end && text.charAt(p) == ' ') {
            p++;
        }
        return p;
    }
}
