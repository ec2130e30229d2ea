package org.chancery.cable;

import java.util.Optional;
import org.chancery.marking.PortionMark;

/// The subject without its keyword and mark, and the mark.
///
/// @param span the whole field, keyword and mark included
public record Subject(Element element, Optional<PortionMark> mark, Span span) {}
