package org.chancery.cli.internal.office;

import java.security.SecureRandom;
import java.util.List;

/// Passwords that a person can copy from a screen: three invented words and a number, about 51 bits of chance.
public final class SpokenPasswords {
    private static final List<String> STARTS = List.of(
            "ba", "bel", "bor", "cal", "cor", "da", "del", "dor", "fa", "fen", "gal", "gor", "ha", "hel", "jo", "ka",
            "kel", "la", "lin", "lor", "ma", "mel", "mir", "na", "nor", "pa", "pel", "ra", "ro", "sal", "tal", "vel");
    private static final List<String> ENDS = List.of(
            "bar", "bin", "den", "dor", "fin", "gan", "ger", "han", "ker", "kin", "lan", "ler", "lin", "mar", "mer",
            "min", "nan", "ner", "pan", "per", "ran", "ren", "rin", "san", "sen", "tan", "ten", "tin", "van", "ver",
            "vin", "wen");
    private static final int WORDS = 3;

    private final SecureRandom random = new SecureRandom();

    /// A new one.
    public String next() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < WORDS; i++) {
            password.append(any(STARTS)).append(any(ENDS)).append(any(ENDS)).append('-');
        }
        return password.append(10 + random.nextInt(90)).toString();
    }

    private String any(List<String> parts) {
        return parts.get(random.nextInt(parts.size()));
    }
}
