package org.chancery.cable;

import java.util.Optional;

/// How urgently a message is to be handled, lowest first (5 FAH-2 H-420; ACP 121).
public enum Precedence {
    ROUTINE('R'),
    PRIORITY('P'),
    IMMEDIATE('O'),
    FLASH('Z'),
    EMERGENCY_COMMAND('Y'),
    CRITIC('W');

    private final char prosign;
    private final Optional<Precedence> known = Optional.of(this);

    Precedence(char prosign) {
        this.prosign = prosign;
    }

    /// The letter of format lines 2 and 5.
    public char prosign() {
        return prosign;
    }

    /// The precedence that a letter stands for; empty where it stands for none.
    public static Optional<Precedence> of(char prosign) {
        return switch (prosign) {
            case 'R' -> ROUTINE.known;
            case 'P' -> PRIORITY.known;
            case 'O' -> IMMEDIATE.known;
            case 'Z' -> FLASH.known;
            case 'Y' -> EMERGENCY_COMMAND.known;
            case 'W' -> CRITIC.known;
            default -> Optional.empty();
        };
    }
}
