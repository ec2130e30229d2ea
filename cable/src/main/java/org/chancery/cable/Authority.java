package org.chancery.cable;

import org.chancery.marking.AuthorityBlock;

/// The paragraph `CLASSIFIED BY ...` or `DERIVED FROM ...`: as written, and what it says.
public record Authority(Element element, AuthorityBlock block) {}
