package org.chancery.archive;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/// What became of the words of one text in another.
///
/// White space counts as one blank: lines break otherwise in each copy of a message.
public final class WordDiff {
    /// Words of both texts together beyond which no words are told apart: the one text is gone, the other new.
    public static final int MOST_WORDS = 8_000;

    private WordDiff() {}

    /// What became of a run of words.
    public enum Change {
        KEPT,
        REMOVED,
        ADDED
    }

    /// Some words in a row, one blank between them.
    public record Run(Change change, String words) {}

    /// The runs in the order of the texts, what was removed before what was added in its place.
    public static List<Run> of(String before, String after) {
        List<String> one = words(before);
        List<String> other = words(after);
        List<Run> runs = new ArrayList<>();
        if (one.size() + other.size() > MOST_WORDS && !one.equals(other)) {
            add(runs, Change.REMOVED, one);
            add(runs, Change.ADDED, other);
            return runs;
        }
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(one, other).getDeltas()) {
            add(runs, Change.KEPT, one.subList(at, delta.getSource().getPosition()));
            add(runs, Change.REMOVED, delta.getSource().getLines());
            add(runs, Change.ADDED, delta.getTarget().getLines());
            at = delta.getSource().last() + 1;
        }
        add(runs, Change.KEPT, one.subList(at, one.size()));
        return runs;
    }

    /// Whether the two hold the same words in the same order.
    public static boolean same(String before, String after) {
        return words(before).equals(words(after));
    }

    private static void add(List<Run> runs, Change change, List<String> words) {
        if (!words.isEmpty()) {
            runs.add(new Run(change, String.join(" ", words)));
        }
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                words.add(text.substring(at, end));
            }
            at = end + 1;
        }
        return words;
    }
}
