package org.chancery.archive;

import java.util.Optional;
import org.chancery.marking.Label;

/// Another message that a message leads to, as far as the sight reaches.
///
/// @param citation how to cite it, with its id
/// @param subject its subject, where the reader may see that
/// @param mark the mark that the link is shown under, written from its label
/// @param label of the link: of the words that cite, or of the least restricted portion that can be cited
public record LinkedMessage(Citation citation, Optional<MarkedText> subject, String mark, Label label) {}
