package org.chancery.cable.internal.form;

import java.util.Locale;
import java.util.Optional;
import org.chancery.cable.Precedence;
import org.chancery.cable.form.FormRule;

/// Precedences as numbers of RFC 6477: routine 1 to override 5, and CRITIC as 16, the first for national use.
final class MailPrecedence {
    private MailPrecedence() {}

    static String written(Optional<Precedence> precedence) {
        return precedence.isEmpty()
                ? ""
                : switch (precedence.get()) {
                    case ROUTINE -> "1";
                    case PRIORITY -> "2";
                    case IMMEDIATE -> "3";
                    case FLASH -> "4";
                    case EMERGENCY_COMMAND -> "5";
                    case CRITIC -> "16";
                };
    }

    static Optional<Precedence> read(Optional<MailField> field) throws Misfit {
        if (field.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (field.get().withoutComment().toLowerCase(Locale.ROOT)) {
                    case "1", "routine" -> Precedence.ROUTINE;
                    case "2", "priority" -> Precedence.PRIORITY;
                    case "3", "immediate" -> Precedence.IMMEDIATE;
                    case "4", "flash" -> Precedence.FLASH;
                    case "5", "override" -> Precedence.EMERGENCY_COMMAND;
                    case "16" -> Precedence.CRITIC;
                    default ->
                        throw field.get()
                                .wrong(
                                        FormRule.MILITARY_HEADER,
                                        "a telegram has no such precedence: "
                                                + JsonIn.shown(field.get().value()));
                });
    }
}
