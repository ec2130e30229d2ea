package org.chancery.archive.internal.desk;

import java.util.Optional;

/// What people type to be kept, brought into one form and held to bounds.
final class Words {
    private Words() {}

    /// A name in one line without space around it.
    static String name(String typed) {
        return typed.strip();
    }

    /// Why a name cannot be kept, for a person; empty where it can.
    static Optional<String> troubleOfName(String name, int longest) {
        if (name.isEmpty()) {
            return Optional.of("Give it a name.");
        }
        if (name.length() > longest) {
            return Optional.of("The name is too long: at most " + longest + " characters.");
        }
        return name.codePoints().anyMatch(Words::unfit)
                ? Optional.of("The name has characters that cannot be shown in one line.")
                : Optional.empty();
    }

    /// A text with `\n` at the ends of its lines, and without space around it.
    static String text(String typed) {
        return typed.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /// Why a text cannot be kept, for a person; empty where it can.
    static Optional<String> troubleOfText(String text, int longest) {
        if (text.isEmpty()) {
            return Optional.of("There is nothing in the note.");
        }
        if (text.length() > longest) {
            return Optional.of("The note is too long: at most " + longest + " characters.");
        }
        return text.codePoints().anyMatch(c -> c != '\n' && c != '\t' && unfit(c))
                ? Optional.of("The note has characters that cannot be shown.")
                : Optional.empty();
    }

    /// Control characters, which the database does not take or a page would not show, and halves of characters.
    private static boolean unfit(int c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE;
    }
}
