package org.chancery.marking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.marking.internal.authority.AuthorityReader;
import org.chancery.marking.internal.authority.AuthorityWriter;

/// Who classified a text, why or from what source, and until when (32 CFR 2001.21 and .22).
///
/// An original decision has reasons; a derivative one has sources and no reasons.
///
/// @param name the classifier's name, or all that is said of the classifier where name and title cannot be
///     told apart
/// @param title the classifier's position
/// @param reasons in the form `1.4(b)`, each once, in the order of the text
/// @param derivedFrom the sources, in the order of the text
/// @param findings places count from the start of what was read
public record AuthorityBlock(
        Optional<String> name,
        Optional<String> title,
        List<String> reasons,
        List<String> derivedFrom,
        Optional<Declassification> declassifyOn,
        List<Finding> findings) {
    public AuthorityBlock {
        reasons = List.copyOf(reasons);
        derivedFrom = List.copyOf(derivedFrom);
        findings = List.copyOf(findings);
    }

    /// Reads a block, as "Classified By: Ambassador Jane Roe for reasons 1.4 (b) and (d)", its first words or
    /// not.
    /// Any text gives a block.
    ///
    /// @param messageDate the message's date: reasons 1.4 and 1.5 hold before and after one day
    public static AuthorityBlock read(String text, LocalDate messageDate) {
        return AuthorityReader.read(text, messageDate);
    }

    /// Whether the decision is taken over from sources.
    public boolean derivative() {
        return !derivedFrom.isEmpty();
    }

    /// What a document's block lacks beside the findings of reading it: a derivative decision says when to
    /// declassify
    /// (32 CFR 2001.22(e)), an original one as well (32 CFR 2001.21(a)(4)). A telegram says it in its order line.
    public List<Finding> missing() {
        return declassifyOn.isPresent()
                ? List.of()
                : List.of(MarkRule.TERM_MISSING.at(0, 0, "nothing is said of declassification"));
    }

    /// The block as a document or a telegram writes it; read again it is the same, capitals apart.
    public String write(AuthorityForm form) {
        return AuthorityWriter.block(this, form);
    }
}
