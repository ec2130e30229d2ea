package org.chancery.cable.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.chancery.cable.MessageReference;
import org.chancery.cable.content.Mrn;
import org.chancery.cable.content.Reference;

/// A reference that is read from its words alone, as from a REF field.
public final class CitedText {
    private CitedText() {}

    /// The reference of some words.
    public static Reference reference(String letter, String text, OptionalInt year) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        boolean notal = holds(bytes, "NOTAL");
        boolean previous = holds(bytes, "AND PREV");
        return new Reference(letter, messages(bytes, 0, bytes.length, year), notal, previous, text);
    }

    /// The messages that a stretch of bytes names.
    public static List<Mrn> messages(byte[] bytes, int from, int to, OptionalInt year) {
        List<MessageReference> named = new ArrayList<>(2);
        new CitedMessages(bytes, year).find(from, to, named);
        List<Mrn> messages = new ArrayList<>(named.size());
        for (int i = 0; i < named.size(); i++) {
            MessageReference one = named.get(i);
            messages.add(new Mrn(one.post(), one.number(), one.year()));
        }
        return messages;
    }

    private static boolean holds(byte[] bytes, String word) {
        for (int p = 0; p + word.length() <= bytes.length; p++) {
            if (Ascii.atAnyCase(bytes, p, bytes.length, word)) {
                return true;
            }
        }
        return false;
    }
}
