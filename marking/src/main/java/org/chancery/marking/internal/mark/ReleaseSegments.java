package org.chancery.marking.internal.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.marking.MarkRule;
import org.chancery.marking.internal.mark.Words.Word;
import org.chancery.marking.internal.scheme.Policy;

/// Reads what a mark says of release with a list: `REL TO`, `DISPLAY ONLY`, `EYES ONLY`, and names.
final class ReleaseSegments {
    private static final String SHORT = "REL";
    private static final String ONLY = "ONLY ";
    private static final String EYES_ONLY = " EYES ONLY";
    private static final String EYES = " EYES";
    private static final String DISPLAY_TO = "DISPLAY ONLY TO";
    private static final String FOR_DISPLAY = "FOR DISPLAY ONLY";

    private ReleaseSegments() {}

    static boolean read(Reading reading, String word, int start, int end) {
        return rel(reading, word, start, end) || display(reading, word, start, end) || names(reading, word);
    }

    private static boolean rel(Reading reading, String word, int start, int end) {
        String form = reading.policy.releaseWord();
        boolean full = begins(word, form);
        if (!full && !(form.equals(Policy.REL) && begins(word, SHORT))) {
            return false;
        }
        int from = full ? form.length() : SHORT.length();
        List<Word> words = Words.split(word, from, word.length(), false);
        reading.placing.at(Policy.REL, start, end);
        if (words.isEmpty()) {
            reading.releasing.abbreviated = true;
            reading.find(
                    MarkRule.REL_WITHOUT_LIST, start, end, form + " without a list grants nothing without the banner");
            return true;
        }
        boolean and = false;
        boolean commas = true;
        for (int i = 0; i < words.size(); i++) {
            and |= words.get(i).text().equals("AND");
            commas &= i == 0
                    || word.charAt(words.get(i - 1).end()) == ','
                    || !Words.code(words.get(i).text());
        }
        if (!full && !reading.date.isBefore(Segments.NO_MORE_COMMAS)) {
            reading.find(MarkRule.OLD_SPELLING, start, end, "the form to write is " + form + " A, B");
        } else if ((and || !commas) && !reading.date.isBefore(Segments.NO_MORE_COMMAS)) {
            reading.find(MarkRule.OLD_SPELLING, start, end, "the form to write is " + form + " A, B");
        }
        reading.releasing.to(Countries.read(reading, words, start, true));
        return true;
    }

    /// Whether a word is another, or begins with it and a blank.
    private static boolean begins(String word, String with) {
        return word.startsWith(with) && (word.length() == with.length() || word.charAt(with.length()) == ' ');
    }

    private static boolean display(Reading reading, String word, int start, int end) {
        boolean known = reading.policy.controls().containsKey(Policy.DISPLAY);
        int from = known ? displayList(word) : -1;
        if (from < 0) {
            return false;
        }
        if (!word.startsWith(Policy.DISPLAY) || word.startsWith(DISPLAY_TO)) {
            reading.find(MarkRule.OLD_SPELLING, start, end, "the form to write is DISPLAY ONLY A, B");
        }
        List<Word> words = Words.split(word, from, word.length(), false);
        reading.placing.at(Policy.DISPLAY, start, end);
        if (words.isEmpty()) {
            reading.releasing.noForeign = true;
            reading.find(MarkRule.REL_INCOMPLETE, start, end, "DISPLAY ONLY names countries; read as NOFORN");
            return true;
        }
        reading.releasing.showTo(Countries.read(reading, words, start, false));
        return true;
    }

    /// Where the list begins; -1 where the word is none.
    private static int displayList(String word) {
        for (String head : List.of(DISPLAY_TO, FOR_DISPLAY, Policy.DISPLAY)) {
            if (word.startsWith(head) && (word.length() == head.length() || word.charAt(head.length()) == ' ')) {
                return head.length();
            }
        }
        return -1;
    }

    /// The end of `USA/CAN/GBR EYES ONLY` at a place of a mark; -1 where it does not stand there.
    static int eyesEnd(Reading reading, int from, int stop) {
        String text = reading.text;
        String owner = reading.policy.owner();
        if (!text.startsWith(owner, from) || !reading.policy.controls().containsKey(Policy.EYES)) {
            return -1;
        }
        int p = from;
        while (p < stop && (Words.upper(text.charAt(p)) || text.charAt(p) == '/')) {
            p++;
        }
        if (p == from + owner.length() || text.charAt(p - 1) == '/') {
            return -1;
        }
        if (text.startsWith(EYES_ONLY, p) && p + EYES_ONLY.length() <= stop) {
            return p + EYES_ONLY.length();
        }
        return text.startsWith(EYES, p) && p + EYES.length() <= stop ? p + EYES.length() : -1;
    }

    /// Reads `USA/CAN/GBR EYES ONLY`.
    static void eyes(Reading reading, int start, int end) {
        String text = reading.text;
        int stop = text.indexOf(EYES, start);
        List<Word> words = new ArrayList<>();
        int from = start;
        for (int i = start; i <= stop; i++) {
            if (i == stop || text.charAt(i) == '/') {
                if (i > from) {
                    words.add(new Word(text.substring(from, i), from - start, i - start));
                }
                from = i + 1;
            }
        }
        reading.placing.at(Policy.EYES, start, end);
        reading.releasing.eyes = true;
        reading.find(MarkRule.EYES_RETIRED, start, end, "the form to write is REL TO A, B");
        reading.releasing.to(Countries.read(reading, words, start, true));
    }

    /// `ONLY A, B` and `A EYES ONLY`: only those named.
    private static boolean names(Reading reading, String word) {
        boolean eyes = word.endsWith(EYES_ONLY);
        if (!eyes && !word.startsWith(ONLY)) {
            return false;
        }
        String list = eyes ? word.substring(0, word.length() - EYES_ONLY.length()) : word.substring(ONLY.length());
        SortedSet<String> names = new TreeSet<>();
        int from = 0;
        for (int i = 0; i <= list.length(); i++) {
            if (i == list.length() || list.charAt(i) == ',') {
                String name = list.substring(from, i).strip();
                if (!name.isEmpty()) {
                    names.add(name);
                }
                from = i + 1;
            }
        }
        reading.only(names);
        return true;
    }

    /// A declassification value, which banners bore at their end until February 2008.
    static boolean declassification(Reading reading, String word, int start, int end) {
        if (!term(word)) {
            return false;
        }
        reading.find(MarkRule.TERM_IN_MARK, start, end, "declassification is told in the authority block");
        return true;
    }

    private static boolean term(String word) {
        if (word.equals("MR") || word.equals("OADR")) {
            return true;
        }
        int digits = 0;
        while (digits < word.length() && Words.digit(word.charAt(digits))) {
            digits++;
        }
        if (digits == 8 && word.length() == 8) {
            return word.compareTo("1950") > 0 && word.compareTo("22") < 0;
        }
        boolean exemption = digits == 0 || word.startsWith("25") || word.startsWith("50");
        return exemption
                && (digits == 0 || digits == 2)
                && word.length() == digits + 2
                && word.charAt(digits) == 'X'
                && word.charAt(digits + 1) >= '1'
                && word.charAt(digits + 1) <= '9';
    }
}
