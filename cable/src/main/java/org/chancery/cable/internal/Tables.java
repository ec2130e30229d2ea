package org.chancery.cable.internal;

import org.chancery.cable.TagTable;
import org.chancery.marking.Scheme;

/// What a reader knows before it reads: made once, used for every message.
public record Tables(Scheme scheme, ClassPhrase phrases, WarningLetters letters, TagTable tags, Texts texts) {}
