package org.chancery.marking.internal.form.ism;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.chancery.marking.AuthorityBlock;
import org.chancery.marking.Label;
import org.chancery.marking.Release;
import org.chancery.marking.Scheme;
import org.chancery.marking.form.FormRule;
import org.chancery.marking.form.IsmDocument;
import org.chancery.marking.form.MarkedText;
import org.chancery.marking.form.Outcome;
import org.chancery.marking.form.Refusal;

/// What a document has to keep as a whole: its banner by its portions, its authority by its banner.
public final class DocumentRules {
    private static final String BANNER = "banner";
    private static final String AUTHORITY = "authority";
    private static final String NATO = "NATO";

    private final Scheme scheme;
    private final Vocabulary vocabulary;
    private final IsmDocument document;
    private final List<Refusal> refusals = new ArrayList<>();

    private DocumentRules(Scheme scheme, Vocabulary vocabulary, IsmDocument document) {
        this.scheme = scheme;
        this.vocabulary = vocabulary;
        this.document = document;
    }

    /// The rules that the document breaks.
    public static List<Refusal> broken(Scheme scheme, Vocabulary vocabulary, IsmDocument document) {
        DocumentRules rules = new DocumentRules(scheme, vocabulary, document);
        rules.banner();
        rules.official();
        rules.authority();
        return rules.refusals;
    }

    /// A banner that is NOFORN over portions that say nothing of release is no error: so is their silence
    /// read.
    private void banner() {
        if (document.portions().isEmpty()) {
            refuse(FormRule.NO_PORTIONS, BANNER, "there is no portion");
        }
        List<Label> portions =
                document.portions().stream().map(MarkedText::label).toList();
        Label rolled = scheme.rollUp(portions, document.head().created());
        String shown = scheme.writeBanner(document.whole());
        String due = scheme.writeBanner(rolled);
        boolean more = document.whole().dominates(rolled);
        boolean closed = document.whole().release() instanceof Release.NoForeign
                && scheme.writeBanner(document.whole().withRelease(rolled.release()))
                        .equals(due);
        if (shown.equals(due)
                || closed
                || (more && document.head().compilationReason().isPresent())) {
            return;
        }
        String reason = "the banner is " + shown + ", the portions come to " + due;
        refuse(more ? FormRule.BANNER_UNJUSTIFIED : FormRule.BANNER_BELOW, BANNER, reason);
    }

    /// ISM takes silence for RELIDO nowhere, and REL TO beside RELIDO for a release of the whole.
    private void official() {
        if (!(document.whole().release() instanceof Release.ByOfficial(SortedSet<String> countries))) {
            return;
        }
        for (MarkedText portion : document.portions()) {
            Release release = portion.label().release();
            boolean classified = classified(portion.label());
            if (classified && !(release instanceof Release.ByOfficial)) {
                refuse(FormRule.RELIDO, BANNER, "a classified portion does not say RELIDO");
            } else if (countries.size() == 1
                    && release.admitted().filter(all -> all.size() > 1).isPresent()) {
                refuse(FormRule.RELIDO, BANNER, "a portion says REL TO beside RELIDO, and the banner RELIDO alone");
            }
        }
    }

    private boolean classified(Label label) {
        return label.level().compareTo(scheme.unclassified().level()) > 0;
    }

    private void authority() {
        Optional<AuthorityBlock> block = document.head().authority();
        if (!classified(document.whole())) {
            block.ifPresent(_ -> refuse(
                    FormRule.AUTHORITY_UNCLASSIFIED, AUTHORITY, "an unclassified document has no authority block"));
        } else if (block.isEmpty()) {
            refuse(FormRule.AUTHORITY_MISSING, AUTHORITY, "a classified document has an authority block");
        } else {
            complete(block.get());
        }
    }

    private void complete(AuthorityBlock block) {
        if (block.name().isEmpty() && block.title().isEmpty()) {
            refuse(FormRule.AUTHORITY_MISSING, AUTHORITY, "nobody is named as having classified the document");
        }
        if (block.derivative() != block.reasons().isEmpty()) {
            refuse(
                    FormRule.REASON,
                    AUTHORITY,
                    block.derivative() ? "a derivative decision has no reasons" : "an original decision has reasons");
        }
        if (block.declassifyOn().isEmpty()) {
            refuse(FormRule.TERM, AUTHORITY, "nothing says when to declassify");
            return;
        }
        Outcome<Term> term = Term.of(vocabulary, block.declassifyOn().get());
        refusals.addAll(term.reasons());
        term.value().ifPresent(this::exempt);
    }

    /// What is nuclear or NATO's has no term, and says so (ISM-ID-00246, -00315).
    private void exempt(Term term) {
        boolean nuclear = document.whole().controls().stream().anyMatch(this::nuclear);
        boolean nato = document.portions().stream().map(MarkedText::label).anyMatch(this::nato);
        boolean natoToo = document.whole().origin().sources().contains(NATO);
        String said = term.exception().orElse("");
        boolean saysNuclear = said.equals("AEA") || said.equals("NATO-AEA");
        boolean saysNato = said.startsWith(NATO);
        if (nuclear != saysNuclear) {
            refuse(
                    FormRule.TERM_NUCLEAR,
                    AUTHORITY,
                    nuclear
                            ? "nuclear information has no term; write N/A to RD portions"
                            : "N/A to RD portions stands on documents that have some");
        }
        if (nato ? !saysNato : saysNato && !natoToo) {
            refuse(
                    FormRule.TERM_NATO,
                    AUTHORITY,
                    nato
                            ? "NATO's information has no term; write N/A to NATO portions"
                            : "N/A to NATO portions stands on documents that have some");
        }
    }

    private boolean nuclear(String control) {
        int hyphen = control.indexOf('-');
        Vocabulary.Word word = vocabulary.words().get(hyphen < 0 ? control : control.substring(0, hyphen));
        return word != null && word.attribute() == IsmAttribute.ATOMIC && !control.endsWith("CNI");
    }

    private boolean nato(Label portion) {
        return !portion.origin().national() && portion.origin().sources().contains(NATO) && classified(portion);
    }

    private void refuse(FormRule rule, String place, String reason) {
        refusals.add(rule.at(place, reason));
    }
}
