package org.chancery.archive.internal.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Sets the stems of each word beside it, at its position.
final class StemFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Stems stems;
    private List<String> waiting = List.of();
    private int next;

    StemFilter(TokenStream words, List<Language> languages) {
        super(words);
        stems = new Stems(languages);
    }

    /// What else is known of a word, as where it stands, stays as it is for its stems.
    @Override
    public boolean incrementToken() throws IOException {
        if (next < waiting.size()) {
            term.setEmpty().append(waiting.get(next));
            step.setPositionIncrement(0);
            next++;
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        waiting = stems.of(term.buffer(), term.length());
        next = 0;
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        waiting = List.of();
        next = 0;
    }
}
