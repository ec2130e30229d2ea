package org.chancery.archive.internal.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.chancery.archive.PortionHit.Fragment;
import org.chancery.archive.internal.index.Analysis;
import org.chancery.archive.internal.index.Fields;

/// Cuts from a portion's text what stands around the words that were searched for.
final class Extracts {
    /// Passages from one portion, and about how long each is.
    private static final int PASSAGES = 2;

    private static final int LENGTH = 240;

    /// What no passage passes, in characters, whatever the text.
    private static final int LONGEST = 4 * LENGTH;

    /// The hit stands in the middle of its passage.
    private static final float MIDDLE = 0.5f;

    private static final Fragment GAP = new Fragment(" … ", false);

    private final Query query;
    private final Analysis analysis;

    /// @param query what can be seen in a text
    Extracts(Query query, Analysis analysis) {
        this.query = query;
        this.analysis = analysis;
    }

    /// Marks words as they were indexed: with the stems of the text's language.
    private UnifiedHighlighter highlighter(String text) {
        return UnifiedHighlighter.builderWithoutSearcher(analysis.reading(text))
                .withBreakIterator(() -> LengthGoalBreakIterator.createClosestToLength(
                        BreakIterator.getSentenceInstance(Locale.ROOT), LENGTH, MIDDLE))
                .withFormatter(new Fragments())
                .build();
    }

    /// The extract, fragments in order; a portion that matched without a word to show gives its beginning.
    @SuppressWarnings("unchecked") // what Fragments.format returns
    List<Fragment> of(String text) {
        try {
            Object found = highlighter(text).highlightWithoutSearcher(Fields.TEXT, query, text, PASSAGES);
            return found == null ? List.of() : (List<Fragment>) found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Fragments extends PassageFormatter {
        @Override
        public Object format(Passage[] passages, String text) {
            List<Fragment> fragments = new ArrayList<>();
            for (Passage passage : passages) {
                if (!fragments.isEmpty()) {
                    fragments.add(GAP);
                }
                add(fragments, passage, text);
            }
            return fragments;
        }

        private static void add(List<Fragment> fragments, Passage passage, String text) {
            int at = begin(passage, text);
            int limit = whole(text, Math.min(passage.getEndOffset(), at + LONGEST));
            if (at > passage.getStartOffset()) {
                plain(fragments, "… ");
            }
            for (int i = 0; i < passage.getNumMatches() && at < limit; i++) {
                int start = Math.max(at, passage.getMatchStarts()[i]);
                int end = Math.min(passage.getMatchEnds()[i], limit);
                if (end <= start) {
                    continue;
                }
                plain(fragments, text.substring(at, start));
                fragments.add(new Fragment(text.substring(start, end), true));
                at = end;
            }
            plain(fragments, text.substring(at, Math.max(at, limit)));
            if (limit < passage.getEndOffset()) {
                plain(fragments, " …");
            }
        }

        /// Where to begin: a text without sentences makes one endless passage, of which only the first hit is shown.
        private static int begin(Passage passage, String text) {
            boolean endless = passage.getEndOffset() - passage.getStartOffset() > LONGEST;
            int first = passage.getNumMatches() > 0 ? passage.getMatchStarts()[0] : passage.getStartOffset();
            return endless
                    ? whole(text, Math.max(passage.getStartOffset(), first - LENGTH / 2))
                    : passage.getStartOffset();
        }

        /// The offset, or the one before it where it would part the halves of a character.
        private static int whole(String text, int offset) {
            boolean parts = offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset));
            return parts ? offset - 1 : offset;
        }

        private static void plain(List<Fragment> fragments, String text) {
            if (!text.isEmpty()) {
                fragments.add(new Fragment(text, false));
            }
        }
    }
}
