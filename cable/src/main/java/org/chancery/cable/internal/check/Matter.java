package org.chancery.cable.internal.check;

import java.util.List;
import org.chancery.cable.Rule;
import org.chancery.cable.Span;
import org.chancery.cable.internal.Ascii;

/// Whether a paragraph is about what it is named for: `the meetings in paragraph one`, where paragraph 1 has no word of
/// the kind and another paragraph has. Only nouns of a table are looked at, each with the words by which a paragraph
/// may speak of the same; where the named paragraph has any of them, nothing is told.
final class Matter {
    private static final List<MatterFamily> FAMILIES = MatterFamily.all();
    private static final List<String> LEADING = List.of("IN", "OF", "FROM", "AT", "UNDER", "PER");
    private static final List<String> DETERMINING =
            List.of("THE", "THESE", "THOSE", "THAT", "THIS", "OUR", "HIS", "HER", "THEIR");
    private static final int MOST_BETWEEN = 2;
    private static final int MOST_BEFORE = 3;
    private static final int LOOK_BACK = 160;

    private final Examined e;
    private final byte[] bytes;
    private final Paragraphs paragraphs;

    Matter(Examined e, Paragraphs paragraphs) {
        this.e = e;
        this.bytes = e.bytes;
        this.paragraphs = paragraphs;
    }

    /// Judges the paragraph that is named at a place in a portion.
    void judge(int word, Span place, int named, int portion) {
        int earliest = Math.max(e.portions.get(portion).textSpan().start(), word - LOOK_BACK);
        int nounEnd = noun(word, earliest);
        if (nounEnd < 0) {
            return;
        }
        int nounStart = Words.start(bytes, nounEnd, earliest);
        if (!determined(nounStart, earliest)) {
            return;
        }
        for (MatterFamily family : FAMILIES) {
            if (Words.stems(bytes, nounStart, nounEnd, family.nouns())) {
                compare(family, new Span(nounStart, nounEnd), place, named, portion);
                return;
            }
        }
    }

    /// The end of the noun before `in paragraph 3` or `described in paragraph 3`; -1 where the words are others.
    private int noun(int word, int earliest) {
        int end = before(word, earliest);
        int start = Words.start(bytes, end, earliest);
        if (start == end || !Words.among(bytes, start, end, LEADING)) {
            return -1;
        }
        end = before(start, earliest);
        for (int i = 0; i < MOST_BETWEEN; i++) {
            start = Words.start(bytes, end, earliest);
            if (!participle(start, end)) {
                break;
            }
            end = before(start, earliest);
        }
        return end > earliest ? end : -1;
    }

    private boolean participle(int start, int end) {
        boolean ed = end - start > 4 && Words.is(bytes, end - 2, end, "ED");
        return ed
                || Words.is(bytes, start, end, "SET")
                || Words.is(bytes, start, end, "OUT")
                || Words.is(bytes, start, end, "TO");
    }

    private boolean determined(int start, int earliest) {
        int p = start;
        for (int i = 0; i < MOST_BEFORE; i++) {
            int end = before(p, earliest);
            p = Words.start(bytes, end, earliest);
            if (Words.among(bytes, p, end, DETERMINING)) {
                return true;
            }
        }
        return false;
    }

    /// The end of the word before a place; the place's own start where something else than blanks stands between.
    private int before(int at, int earliest) {
        return Ascii.trimEnd(bytes, earliest, at);
    }

    private void compare(MatterFamily family, Span noun, Span place, int named, int here) {
        int first = paragraphs.first(named);
        if (has(first, family.words()) || has(first, family.nouns())) {
            return;
        }
        for (int other = paragraphs.next(-1); other >= 0; other = paragraphs.next(other)) {
            int number = paragraphs.holding(other);
            if (number != named && number != paragraphs.holding(here) && has(other, family.nouns())) {
                String word = new String(
                        bytes, noun.start(), noun.length(), e.message.source().charset());
                String message =
                        "paragraph " + named + " has no word of \"" + word + "\", paragraph " + number + " has";
                e.find(Rule.PARAGRAPH_OF_OTHER_MATTER, place, message);
                return;
            }
        }
    }

    private boolean has(int first, List<String> words) {
        int end = paragraphs.end(first);
        int p = paragraphs.start(first);
        while (p < end) {
            if (Words.inside(bytes[p])) {
                if (Words.stems(bytes, p, end, words)) {
                    return true;
                }
                p = Words.end(bytes, p, end);
            } else {
                p++;
            }
        }
        return false;
    }
}
