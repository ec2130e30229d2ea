package org.chancery.marking.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.marking.Finding;
import org.chancery.marking.Label;
import org.chancery.marking.PortionMark;
import org.chancery.marking.Scheme;
import org.chancery.marking.internal.form.ism.DocumentRules;
import org.chancery.marking.internal.form.ism.IsmMark;
import org.chancery.marking.internal.form.ism.IsmWriter;
import org.chancery.marking.internal.form.ism.Vocabulary;

/// Labels and documents as ISM XML (Information Security Markings, v2022-DEC, `urn:us:gov:ic:ism`).
///
/// Immutable, and may be shared by threads. A label that ISM cannot tell whole is refused.
public final class Ism {
    private final Scheme scheme;
    private final Vocabulary vocabulary = Vocabulary.load();
    private final IsmWriter writer = new IsmWriter(vocabulary);

    /// @throws IllegalArgumentException for another scheme than `us`: ISM has words for no other
    public Ism(Scheme scheme) {
        if (!scheme.name().equals(Vocabulary.SCHEME)) {
            throw new IllegalArgumentException("ISM tells markings of \"us\", not of \"" + scheme.name() + "\"");
        }
        this.scheme = scheme;
    }

    /// The attributes of a portion that bears the label, by local name, as `disseminationControls` and
    /// `OC NF`.
    ///
    /// @param programmes the authority over special access programmes, as "DOD"
    public Outcome<SortedMap<String, String>> portion(Label label, Optional<String> programmes) {
        return writer.mark(scheme.writePortion(label), programmes, "portion").then(Ism::attributes);
    }

    /// The attributes of a whole that bears the label.
    public Outcome<SortedMap<String, String>> banner(Label label, Optional<String> programmes) {
        return writer.mark(scheme.writeBanner(label), programmes, "banner").then(Ism::attributes);
    }

    /// What is wrong with the document as a whole: its banner by its portions, its authority by its banner.
    public List<Refusal> check(IsmDocument document) {
        return DocumentRules.broken(scheme, vocabulary, document);
    }

    /// What is wrong with a document whose marks are given as they stand in it, the portions' without
    /// parentheses: all that the scheme finds in each mark, what ISM has no word for, and what
    /// [#check(IsmDocument)] finds in the whole.
    public List<Refusal> check(String banner, List<String> portions, IsmHead head) {
        List<Refusal> wrong = new ArrayList<>();
        LocalDate created = head.created();
        Optional<PortionMark> whole = scheme.readBanner(banner, created);
        note(whole, banner, "banner", wrong);
        wrong.addAll(writer.mark(banner, head.programmes(), "banner").reasons());
        Label ofBanner = whole.map(PortionMark::label).orElseGet(scheme::withheld);
        List<MarkedText> texts = new ArrayList<>();
        for (int i = 0; i < portions.size(); i++) {
            String mark = portions.get(i);
            String place = "portion " + (i + 1);
            Optional<PortionMark> read =
                    scheme.readPortion(mark, created).map(found -> scheme.resolve(found, ofBanner));
            note(read, mark, place, wrong);
            wrong.addAll(writer.mark(mark, head.programmes(), place).reasons());
            texts.add(new MarkedText(read.map(PortionMark::label).orElseGet(scheme::withheld), ""));
        }
        wrong.addAll(check(new IsmDocument(ofBanner, texts, head)));
        return wrong;
    }

    private static void note(Optional<PortionMark> read, String mark, String place, List<Refusal> wrong) {
        if (read.isEmpty()) {
            wrong.add(FormRule.NO_WORD.at(place, "\"" + mark + "\" is no mark"));
        }
        for (Finding found : read.map(PortionMark::findings).orElse(List.of())) {
            wrong.add(new Refusal(found.rule(), place, found.message(), found.citation()));
        }
    }

    /// The document as XML: its portions as elements, beside them what ISM asks for the controls that
    /// they bear, as notices and the need to know. Refused where [#check] finds something, or ISM has no
    /// word for a mark.
    public Outcome<String> write(IsmDocument document) {
        List<Refusal> broken = check(document);
        if (!broken.isEmpty()) {
            return new Outcome.Refused<>(broken);
        }
        List<IsmWriter.Portion> portions = new ArrayList<>();
        document.portions()
                .forEach(portion ->
                        portions.add(new IsmWriter.Portion(scheme.writePortion(portion.label()), portion.text())));
        return writer.document(
                banner(document), portions, document.head(), document.whole().principals());
    }

    private String banner(IsmDocument document) {
        List<Label> labels = document.portions().stream().map(MarkedText::label).toList();
        LocalDate created = document.head().created();
        return scheme.rollUp(labels, created).equals(document.whole())
                ? scheme.writeBanner(labels, created)
                : scheme.writeBanner(document.whole());
    }

    private static Outcome<SortedMap<String, String>> attributes(IsmMark mark) {
        SortedMap<String, String> attributes = new TreeMap<>();
        mark.tokens().forEach((attribute, tokens) -> attributes.put(attribute.xml(), String.join(" ", tokens)));
        return new Outcome.Done<>(attributes);
    }
}
