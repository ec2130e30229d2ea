package org.chancery.cable.internal.write;

import org.chancery.cable.TagTable;
import org.chancery.cable.internal.ClassPhrase;
import org.chancery.cable.internal.Texts;
import org.chancery.cable.write.Alphabet;
import org.chancery.marking.Scheme;

/// What every telegram is written by.
///
/// @param capitals the alphabet of headings
/// @param letters the alphabet of texts
record Tables(
        Scheme scheme,
        ClassPhrase phrases,
        Letters capitals,
        Letters letters,
        Doubts doubts,
        TagTable tags,
        Texts texts) {
    static Tables of(Scheme scheme, Alphabet alphabet) {
        ClassPhrase phrases = new ClassPhrase(scheme);
        return new Tables(
                scheme,
                phrases,
                new Letters(Alphabet.TELETYPE),
                new Letters(alphabet),
                new Doubts(scheme, phrases),
                TagTable.standard(),
                new Texts());
    }
}
