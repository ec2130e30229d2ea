package org.chancery.marking.internal.form.ism;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.marking.Principals;
import org.chancery.marking.form.IsmHead;
import org.chancery.marking.form.Outcome;
import org.chancery.marking.form.Refusal;

/// Writes marks as they are given, right or wrong, as a document in ISM.
public final class IsmWriter {
    /// A portion: its mark without parentheses, and its text.
    public record Portion(String mark, String text) {}

    private final Vocabulary vocabulary;

    public IsmWriter(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// A mark, portion's or banner's, in the words of ISM.
    public Outcome<IsmMark> mark(String mark, Optional<String> programmes, String place) {
        return Transliteration.of(vocabulary, programmes, mark, place);
    }

    /// A document; refused where ISM has no word for one of a mark.
    public Outcome<String> document(String banner, List<Portion> portions, IsmHead head, Principals principals) {
        List<Refusal> refusals = new ArrayList<>();
        List<IsmXml.Portion> made = new ArrayList<>();
        Outcome<IsmMark> whole = mark(banner, head.programmes(), "banner");
        refusals.addAll(whole.reasons());
        for (int i = 0; i < portions.size(); i++) {
            Portion portion = portions.get(i);
            Outcome<IsmMark> mark = mark(portion.mark(), head.programmes(), "portion " + (i + 1));
            refusals.addAll(mark.reasons());
            mark.value().ifPresent(words -> made.add(new IsmXml.Portion(words, portion.text())));
        }
        return refusals.isEmpty()
                ? whole.then(words -> new IsmXml(vocabulary, head, principals).document(words, made))
                : new Outcome.Refused<>(refusals);
    }
}
