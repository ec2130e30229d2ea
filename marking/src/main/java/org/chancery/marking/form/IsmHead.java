package org.chancery.marking.form;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.marking.AuthorityBlock;

/// What ISM says of a document beside its markings.
///
/// @param created the day from which the document is
/// @param authority who classified it, why and until when; empty for an unclassified one
/// @param compilationReason why the whole is more than its portions, where it is
/// @param originator the acronym of the agency from which the document is, as "DOS"
/// @param programmes the acronym of the authority over special access programmes, as "DOD"; without it,
///     documents that bear such a control are refused
public record IsmHead(
        LocalDate created,
        Optional<AuthorityBlock> authority,
        Optional<String> compilationReason,
        String originator,
        Optional<String> programmes) {}
