package org.chancery.cable.internal;

/// A page line may repeat the classification: `PAGE 02 RUEWMFU3111 UNCLAS`.
final class Pages {
    private Pages() {}

    /// Takes a page line, and the classification that it states.
    static void take(Parts parts, int start, int end) {
        parts.pages.add(parts.element(start, end));
        for (int p = start + 1; p < end; p++) {
            if (Ascii.blank(parts.bytes[p - 1]) && parts.phrases.may(parts.bytes, p, end)) {
                ClassPhrase.Match phrase = parts.phrases.match(parts.bytes, p, end);
                if (phrase.end() >= 0) {
                    parts.take(ClassLineReader.read(parts.bytes, parts.scheme, phrase, end), Parts.Place.PAGE);
                    return;
                }
            }
        }
    }
}
