package org.chancery.archive.internal.index;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeSource;

/// Sets the stems of each word beside it, at its position.
final class StemFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Stems stems;
    private Iterator<String> waiting = List.<String>of().iterator();
    private AttributeSource.State word;

    StemFilter(TokenStream words, List<Language> languages) {
        super(words);
        stems = new Stems(languages);
        word = captureState();
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (waiting.hasNext()) {
            restoreState(word);
            term.setEmpty().append(waiting.next());
            step.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        waiting = stems.of(term.toString()).iterator();
        if (waiting.hasNext()) {
            word = captureState();
        }
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        waiting = List.<String>of().iterator();
    }
}
