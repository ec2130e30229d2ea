package org.chancery.marking.internal.mark;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.chancery.marking.Finding;
import org.chancery.marking.Level;
import org.chancery.marking.MarkRule;
import org.chancery.marking.Origin;
import org.chancery.marking.PortionMark;
import org.chancery.marking.internal.scheme.Control;
import org.chancery.marking.internal.scheme.Policy;
import org.chancery.marking.internal.scheme.Token;

/// Reads portion marks. Total: any text is a mark with a label, or no mark.
///
/// A text is a mark where it begins with a level or with a control that stands alone. What follows a double
/// slash is
/// then always carried; behind a single slash only what is made as a control is; behind a space, comma or
/// hyphen only
/// what the scheme knows.
public final class MarkReader {
    /// A longer text is no mark.
    static final int LONGEST = 200;

    private static final Origin FOREIGN =
            new Origin(false, Collections.emptySortedSet(), true, Collections.emptySortedSet());

    /// From this day a control that stands without a level is no form of its day (CAPCO 2016 §F; before,
    /// 5 FAH-1 told telegrams to write `(SBU)`; taken as the day of the directive to E.O. 13526).
    static final LocalDate LEVEL_ALWAYS = LocalDate.of(2010, 6, 28);

    static final String ENTIRE = "ENTIRE TEXT";

    private final Policy policy;
    private final Heads heads;
    private final Ages ages;
    private final Memo<Optional<PortionMark>> memo = new Memo<>(Optional.empty());

    public MarkReader(Policy policy) {
        this.policy = policy;
        this.heads = new Heads(policy);
        this.ages = new Ages(policy);
    }

    /// The mark of a text, without its parentheses.
    public Optional<PortionMark> read(String text, LocalDate date) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        int hash = Memo.hash(text);
        if (hash == 0) {
            return fresh(text, date);
        }
        int age = ages.of(date);
        Memo.Entry<Optional<PortionMark>> known = memo.find(hash, age, text);
        if (memo.has(known)) {
            return known.value;
        }
        Optional<PortionMark> mark = fresh(text, date);
        memo.keep(hash, age, text, mark);
        return mark;
    }

    /// The mark that bytes are. Where they are none by their first word, or were read before, nothing is
    /// made.
    public Optional<PortionMark> read(byte[] bytes, int from, int to, LocalDate date) {
        if (to - from > LONGEST || !heads.begin(bytes, from, to)) {
            return Optional.empty();
        }
        int hash = Memo.hash(bytes, from, to);
        if (hash == 0) {
            return wide(bytes, from, to, date);
        }
        int age = ages.of(date);
        Memo.Entry<Optional<PortionMark>> known = memo.find(hash, age, bytes, from, to);
        if (memo.has(known)) {
            return known.value;
        }
        byte[] text = Arrays.copyOfRange(bytes, from, to);
        Optional<PortionMark> mark = fresh(new String(text, StandardCharsets.US_ASCII), date);
        memo.keep(hash, age, text, mark);
        return mark;
    }

    /// Whether a mark may begin at a place of a text, by its first word.
    public boolean begins(byte[] bytes, int from, int to) {
        return heads.begin(bytes, from, to);
    }

    /// Reads what has other than ASCII characters; findings have their places in bytes.
    private Optional<PortionMark> wide(byte[] bytes, int from, int to, LocalDate date) {
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        return fresh(text, date)
                .map(mark -> new PortionMark(
                        text,
                        mark.label(),
                        mark.findings().stream()
                                .map(found -> inBytes(found, text))
                                .toList()));
    }

    private static Finding inBytes(Finding found, String text) {
        return new Finding(
                found.rule(),
                found.severity(),
                bytes(text, found.start()),
                bytes(text, found.end()),
                found.message(),
                found.citation());
    }

    private static int bytes(String text, int to) {
        return text.substring(0, to).getBytes(StandardCharsets.UTF_8).length;
    }

    private Optional<PortionMark> fresh(String text, LocalDate date) {
        int start = 0;
        int end = text.length();
        while (start < end && text.charAt(start) == ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        if (end == start || (end - start == 1 && !Words.upper(text.charAt(start)))) {
            return Optional.empty();
        }
        Reading reading = new Reading(policy, text, date, false);
        return parse(reading, start, end) ? Optional.of(reading.finish()) : Optional.empty();
    }

    private boolean parse(Reading reading, int start, int end) {
        String text = reading.text;
        int stop = entire(reading, start, end);
        int slash = text.indexOf('/', start);
        if (slash > start && slash < stop && formOfItsDay(reading, start, stop)) {
            return true;
        }
        int headEnd = slash < 0 || slash > stop ? stop : slash;
        boolean read = headEnd == start
                ? text.startsWith("//", start) && stop > start + 2
                : head(reading, start, trimmed(text, start, headEnd));
        if (!read) {
            return false;
        }
        if (headEnd == start) {
            int next = text.indexOf('/', start + 2);
            headEnd = next < 0 || next > stop ? stop : next;
            if (!ForeignHead.read(reading, start + 2, trimmed(text, start + 2, headEnd))) {
                return false;
            }
        }
        if (start > 0 || end < text.length()) {
            reading.find(MarkRule.STRAY_SEPARATOR, 0, text.length(), "blanks around the mark");
        }
        if (Words.anyLower(text, start, stop)) {
            reading.find(MarkRule.SMALL_LETTERS, start, stop, "marks are written in capitals");
        }
        return Tail.read(reading, headEnd, stop);
    }

    /// A form with a slash in it that was right on the mark's date: `SBU/NF`. Later it is read by its
    /// parts.
    private boolean formOfItsDay(Reading reading, int start, int end) {
        if (start > 0 || end < reading.text.length()) {
            return false;
        }
        Token token = policy.tokens().get(reading.text);
        return token != null
                && reading.date.isBefore(token.legacyFrom())
                && Segments.alone(policy, token)
                && whole(reading, start, end);
    }

    /// The end of the mark before `- ENTIRE TEXT`, or `end` where that is not written.
    private static int entire(Reading reading, int start, int end) {
        int from = end - ENTIRE.length();
        if (from <= start || !reading.text.regionMatches(true, from, ENTIRE, 0, ENTIRE.length())) {
            return end;
        }
        int stop = from;
        while (stop > start && (reading.text.charAt(stop - 1) == ' ' || reading.text.charAt(stop - 1) == '-')) {
            stop--;
        }
        if (stop == from) {
            return end;
        }
        reading.find(MarkRule.ENTIRE_TEXT, stop, end, "each portion bears its own mark");
        return stop;
    }

    static int trimmed(String text, int start, int end) {
        int stop = end;
        while (stop > start && text.charAt(stop - 1) == ' ') {
            stop--;
        }
        return stop;
    }

    private boolean head(Reading reading, int start, int end) {
        String text = reading.text;
        if (whole(reading, start, end) || bare(reading, start, end) || concealed(reading, start, end)) {
            return true;
        }
        List<Words.Word> words = Words.split(text, start, end, true);
        for (int count = Math.min(words.size() - 1, Policy.MOST_LEVEL_WORDS); count > 0; count--) {
            int cut = words.get(count - 1).end();
            int rest = words.get(count).start();
            if (policy.levelWords().containsKey(Words.capitals(words.get(count).text()))) {
                continue;
            }
            Reading tried = new Reading(policy, text, reading.date, reading.banner);
            if (whole(tried, start, cut) && tailKnown(tried, rest, end)) {
                whole(reading, start, cut);
                tailKnown(reading, rest, end);
                reading.find(MarkRule.LOOSE_SEPARATOR, cut, rest, "// stands between level and controls");
                return true;
            }
        }
        return false;
    }

    private static boolean tailKnown(Reading reading, int start, int end) {
        if (Segments.readKnown(reading, start, end)) {
            return true;
        }
        int space = reading.text.indexOf(' ', start);
        return space > start && space < end && Segments.readKnown(reading, start, space) && rest(reading, space, end);
    }

    private static boolean rest(Reading reading, int start, int end) {
        int from = start;
        while (from < end && Words.separator(reading.text.charAt(from))) {
            from++;
        }
        if (from < end) {
            Segments.read(reading, from, end);
        }
        return true;
    }

    /// A level, or a control that stands without one.
    private boolean whole(Reading reading, int start, int end) {
        String word = Words.capitals(reading.text.substring(start, end));
        Level level = policy.levelWords().get(word);
        if (level != null) {
            reading.level(level, start, end);
            if (!word.equals(level.abbreviation())) {
                reading.find(MarkRule.OLD_SPELLING, start, end, "a portion writes " + level.abbreviation());
            }
            return true;
        }
        Token token = policy.tokens().get(word);
        if (token == null || !Segments.alone(policy, token)) {
            return false;
        }
        reading.level(policy.lowest(), start, end);
        reading.token(token, start, end);
        if (!reading.date.isBefore(LEVEL_ALWAYS)) {
            String form = policy.lowest().abbreviation() + "//" + word;
            reading.find(MarkRule.NO_LEVEL_WRITTEN, start, end, "the form to write is " + form);
        }
        return true;
    }

    /// `FGI-C`, the directive's form for what a foreign government gave and may not be named (32 CFR
    /// 2001.24(c)).
    private boolean concealed(Reading reading, int start, int end) {
        String text = reading.text;
        if (end <= start + 4
                || !text.startsWith("FGI-", start)
                || !policy.controls().containsKey(Policy.FGI)) {
            return false;
        }
        Level level = policy.levelWords().get(text.substring(start + 4, end));
        if (level == null) {
            return false;
        }
        reading.level(level, start, end);
        reading.origin(FOREIGN);
        return true;
    }

    /// NOFORN, or a control that requires it, where no level is written: `ND`.
    private boolean bare(Reading reading, int start, int end) {
        String word = Words.capitals(reading.text.substring(start, end));
        Token token = policy.tokens().get(word);
        if (token == null || word.length() == 1 || !restricts(policy, token)) {
            return false;
        }
        reading.token(token, start, end);
        return true;
    }

    /// Whether a token says NOFORN, or is a control that requires it.
    static boolean restricts(Policy policy, Token token) {
        return token.noForeign()
                || token.ids().stream()
                        .anyMatch(id -> policy.control(id)
                                .filter(c -> c.traits().has(Control.Flag.NOFORN))
                                .isPresent());
    }
}
