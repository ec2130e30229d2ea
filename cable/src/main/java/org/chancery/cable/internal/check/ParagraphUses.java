package org.chancery.cable.internal.check;

import java.util.List;
import org.chancery.cable.Rule;
import org.chancery.cable.Span;
import org.chancery.cable.internal.Ascii;

/// Where a paragraph names another of the same message: `para 3`, `paragraphs 3 and 5`, `paras 2-4`, `paragraph one`,
/// `para 3 above`. What the same sentence may take from another document is passed over, see [OtherDocument].
final class ParagraphUses extends NameList {
    private static final List<String> SINGLE = List.of("PARA", "PARAGRAPH");
    private static final List<String> PLURAL = List.of("PARAS", "PARAGRAPHS");
    private static final List<String> NUMBER = List.of("NUMBER", "NO", "NR");
    private static final List<String> NUMERALS = List.of(
            "ONE",
            "TWO",
            "THREE",
            "FOUR",
            "FIVE",
            "SIX",
            "SEVEN",
            "EIGHT",
            "NINE",
            "TEN",
            "ELEVEN",
            "TWELVE",
            "THIRTEEN",
            "FOURTEEN",
            "FIFTEEN",
            "SIXTEEN",
            "SEVENTEEN",
            "EIGHTEEN",
            "NINETEEN",
            "TWENTY");
    private static final int WIDEST = 3;
    private static final int HIGHEST = 99;

    private final Examined e;
    private final Paragraphs paragraphs;
    private final OtherDocument other;
    private final Matter matter;
    private int missing;

    ParagraphUses(Examined e, Paragraphs paragraphs) {
        super(e.bytes);
        this.e = e;
        this.paragraphs = paragraphs;
        this.other = new OtherDocument(bytes);
        this.matter = new Matter(e, paragraphs);
    }

    /// Takes the word that begins with PARA at a place in a portion.
    void at(int word, int portion) {
        limit = e.portions.get(portion).span().end();
        int wordEnd = Words.end(bytes, word, limit);
        boolean plural = Words.among(bytes, word, wordEnd, PLURAL);
        if (!plural && !Words.among(bytes, word, wordEnd, SINGLE)) {
            return;
        }
        boolean dot = wordEnd < limit && bytes[wordEnd] == '.';
        at = gap(dot ? wordEnd + 1 : wordEnd);
        int keyword = Words.end(bytes, at, limit);
        if (Words.among(bytes, at, keyword, NUMBER)) {
            at = gap(keyword < limit && bytes[keyword] == '.' ? keyword + 1 : keyword);
        }
        missing = 0;
        int first = at > wordEnd ? name() : 0;
        int count = first == 0 ? 0 : plural ? list(first) : one(first);
        if (count > 0) {
            judge(word, portion, count == 1 ? first : 0);
        }
    }

    private int one(int number) {
        take(number);
        return 1;
    }

    @Override
    void take(int number) {
        if (missing == 0 && paragraphs.first(number) < 0) {
            missing = number;
        }
    }

    @Override
    boolean slashes() {
        return false;
    }

    private void judge(int word, int portion, int single) {
        int from = e.portions.get(portion).textSpan().start();
        int side = side();
        boolean anchored = side != 0 && !other.cited(from, word);
        boolean foreign = !anchored && other.named(from, word, at, limit);
        boolean apart = e.sectioned() && missing > 0;
        if (foreign || apart) {
            return;
        }
        Span place = new Span(word, at);
        if (missing > 0) {
            e.find(Rule.PARAGRAPH_NOT_THERE, place, "there is no paragraph " + missing);
        } else if (single > 0) {
            side(place, side, single, paragraphs.holding(portion));
            matter.judge(word, place, single, portion);
        }
    }

    /// 1 where `below` follows, -1 where `above` does, else 0.
    private int side() {
        int p = gap(at);
        int wordEnd = Words.end(bytes, p, limit);
        return Words.is(bytes, p, wordEnd, "ABOVE") ? -1 : Words.is(bytes, p, wordEnd, "BELOW") ? 1 : 0;
    }

    private void side(Span place, int side, int named, int here) {
        if (here > 0 && ((side < 0 && named > here) || (side > 0 && named < here))) {
            String message =
                    "paragraph " + named + " stands " + (side < 0 ? "below" : "above") + ", this is paragraph " + here;
            e.find(Rule.PARAGRAPH_ELSEWHERE, place, message);
        }
    }

    /// The number at `at`, in digits or a word, with the letters and numbers of what stands under it (`3.B(1)`) passed
    /// over; 0 where there is none.
    @Override
    int name() {
        int digits = Ascii.digitsEnd(bytes, at, limit);
        if (digits == at) {
            int wordEnd = Words.end(bytes, at, limit);
            int value = numeral(at, wordEnd);
            at = value > 0 ? wordEnd : at;
            return value;
        }
        int value = Ascii.number(bytes, at, digits);
        if (value < 1 || value > HIGHEST || bytes[at] == '0') {
            return 0;
        }
        int end = under(digits);
        if (end < limit && (bytes[end] == '/' || bytes[end] == '%' || Words.inside(bytes[end]))) {
            return 0;
        }
        at = end;
        return value;
    }

    private int numeral(int start, int end) {
        for (int i = 0; i < NUMERALS.size(); i++) {
            if (Words.is(bytes, start, end, NUMERALS.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    /// Behind `B`, `.B`, `(b)`, `.1` and several of them.
    private int under(int from) {
        int p = from;
        for (int i = 0; i < WIDEST; i++) {
            int q = p;
            boolean open = q < limit && (bytes[q] == '(' || bytes[q] == '.');
            q += open ? 1 : 0;
            int s = q;
            while (q < limit && q - s < WIDEST && (Ascii.letter(bytes[q]) || Ascii.digit(bytes[q]))) {
                q++;
            }
            boolean closes = open && bytes[p] == '(';
            boolean ends = closes ? q < limit && bytes[q] == ')' : q >= limit || !Words.inside(bytes[q]);
            boolean suffix = q > s && ends && (open || q - s == 1);
            if (!suffix) {
                break;
            }
            p = closes ? q + 1 : q;
        }
        return p;
    }
}
