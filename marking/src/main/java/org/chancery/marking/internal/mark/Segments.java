package org.chancery.marking.internal.mark;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import org.chancery.marking.Level;
import org.chancery.marking.MarkRule;
import org.chancery.marking.internal.mark.Words.Word;
import org.chancery.marking.internal.scheme.Control;
import org.chancery.marking.internal.scheme.Policy;
import org.chancery.marking.internal.scheme.Token;

/// Reads what stands between two slashes. What a segment means does not depend on its neighbours, but that a
/// further
/// programme of special access follows one.
final class Segments {
    /// How surely a segment is one of a mark.
    enum Kind {
        /// The scheme knows it.
        KNOWN,
        /// Not known, but made as a control is.
        UNKNOWN,
        /// Not made as a control is.
        STRANGE
    }

    /// Nobody at all may read: written where a mark cannot say who may.
    static final String CLOSED = "CLOSED";

    /// From this day commas between controls are no longer right (CAPCO 2016 §I).
    static final LocalDate NO_MORE_COMMAS = LocalDate.of(2005, 7, 1);

    private Segments() {}

    /// Reads a segment into the reading; anything not known is carried as a control.
    static Kind read(Reading reading, int start, int end) {
        String written = reading.text.substring(start, end);
        String word = Words.capitals(written);
        if (known(reading, word, start, end) || (reading.banner && known(reading, Words.closed(word), start, end))) {
            return Kind.KNOWN;
        }
        reading.unknown(written, start, end);
        return Words.plain(written) ? Kind.UNKNOWN : Kind.STRANGE;
    }

    /// Reads a segment where the scheme knows it or the first of its words; else reads nothing.
    static boolean readKnown(Reading reading, int start, int end) {
        String word = Words.capitals(reading.text.substring(start, end));
        return known(reading, word, start, end);
    }

    private static boolean known(Reading reading, String word, int start, int end) {
        Policy policy = reading.policy;
        if (foreign(reading, word, start, end)) {
            return true;
        }
        Token token = policy.tokens().get(word);
        if (token != null) {
            place(reading, token, start, end);
            reading.token(token, start, end);
            return true;
        }
        Level level = policy.levelWords().get(word);
        if (level != null) {
            reading.level(level, start, end);
            return true;
        }
        if (word.equals(CLOSED)) {
            reading.releasing.closed = true;
            return true;
        }
        return ReleaseSegments.read(reading, word, start, end)
                || Compartments.read(reading, word, start, end)
                || loose(reading, word, start, end)
                || ReleaseSegments.declassification(reading, word, start, end);
    }

    private static void place(Reading reading, Token token, int start, int end) {
        for (String id : token.ids()) {
            reading.placing.at(id, start, end);
        }
        if (token.ids().isEmpty() && token.noForeign()) {
            reading.placing.at(Policy.NOFORN, start, end);
        }
        if (token.ids().contains(Policy.EYES)) {
            reading.find(MarkRule.EYES_RETIRED, start, end, "the form to write is REL TO A, B");
            reading.find(
                    MarkRule.REL_WITHOUT_LIST, start, end, "EYES without a list grants nothing without the banner");
        }
    }

    /// `FGI`, of a source that is not named, or with countries.
    private static boolean foreign(Reading reading, String word, int start, int end) {
        boolean spelled = word.startsWith("FOREIGN GOVERNMENT INFORMATION");
        int length = spelled ? "FOREIGN GOVERNMENT INFORMATION".length() : Policy.FGI.length();
        if ((!spelled && !word.startsWith(Policy.FGI))
                || !reading.policy.controls().containsKey(Policy.FGI)) {
            return false;
        }
        if (word.length() == length) {
            reading.placing.at(Policy.FGI, start, end);
            reading.origin(reading.origin().withConcealed());
            return true;
        }
        List<Word> words = Words.split(word, length, word.length(), false);
        boolean named = words.stream().noneMatch(each -> each.text().equals(Policy.FGI));
        if (word.charAt(length) != ' ' || !named || !Countries.codes(words)) {
            return false;
        }
        reading.placing.at(Policy.FGI, start, end);
        SortedSet<String> sources = Countries.read(reading, words, start, false);
        sources.remove(reading.policy.owner());
        reading.sources(sources);
        return true;
    }

    /// Controls with space, comma or hyphen where `/` should stand: `NF,OC`, `NF-XD`.
    private static boolean loose(Reading reading, String word, int start, int end) {
        List<Word> words = Words.split(word, 0, word.length(), true);
        Policy policy = reading.policy;
        if (words.size() < 2 || !words.stream().allMatch(w -> policy.tokens().containsKey(w.text()))) {
            return false;
        }
        for (Word each : words) {
            Token token = policy.tokens().get(each.text());
            if (token != null) {
                reading.token(token, start + each.start(), start + each.end());
            }
        }
        if (word.indexOf(',') < 0 || !reading.date.isBefore(NO_MORE_COMMAS)) {
            reading.find(MarkRule.LOOSE_SEPARATOR, start, end, "/ stands between controls of a category");
        }
        return true;
    }

    /// Whether the word stands without a level: an unclassified text under a control.
    static boolean alone(Policy policy, Token token) {
        return !token.ids().isEmpty()
                && token.ids().stream()
                        .allMatch(id -> policy.control(id)
                                .filter(c -> c.traits().has(Control.Flag.ALONE))
                                .isPresent());
    }
}
