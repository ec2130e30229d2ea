package org.chancery.exercise.internal;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.chancery.exercise.Truth.Distribution;
import org.chancery.exercise.internal.Telegram.Envelope;

/// Tables of the offices that a department's telegram centre gave copies to.
final class Distributions {
    private static final List<String> OFFICES = List.of(
            "LOG", "ROV", "ADM", "PLN", "OCT", "ISO", "SS", "LEG", "TRD", "INR", "NSC", "PRS", "SEC", "CUS", "EUR",
            "AGR", "DEF", "MIN");
    private static final int ROW = 6;

    private Distributions() {}

    /// The offices of a message, which depend on its number alone.
    static Distribution of(Envelope envelope) {
        int seed = envelope.numbers().serial();
        List<String> info = new ArrayList<>();
        for (int i = 0; i < 4 + seed % 14; i++) {
            info.add(OFFICES.get((i + seed) % OFFICES.size()) + "-" + Digits.two(i * seed % 5));
        }
        return new Distribution("CLD-" + Digits.two(seed % 16), info, "", "", List.of());
    }

    static List<String> table(Distribution distribution, LocalDateTime time) {
        List<String> lines = new ArrayList<>();
        lines.add("ACTION " + distribution.action());
        lines.add("");
        lines.addAll(info(distribution, "W"));
        lines.add("                  ------------------" + internal(time) + "  "
                + Fill.group(time).substring(0, 7) + " /38");
        return lines;
    }

    /// The rows of the offices, with the number of copies behind the last.
    static List<String> info(Distribution distribution, String behind) {
        List<String> lines = new ArrayList<>();
        int copies = copies(distribution.action());
        StringBuilder row = new StringBuilder("INFO  ");
        for (int i = 0; i < distribution.info().size(); i++) {
            if (i > 0 && i % ROW == 0) {
                lines.add(row.toString().stripTrailing());
                row.setLength(0);
                row.append("      ");
            }
            row.append(distribution.info().get(i)).append("  ");
            copies += copies(distribution.info().get(i));
        }
        lines.add(row + "/" + Digits.of(copies, 3) + behind);
        return lines;
    }

    private static int copies(String office) {
        return Integer.parseInt(office.substring(office.indexOf('-') + 1));
    }

    static String internal(LocalDateTime time) {
        return Digits.of((time.getDayOfYear() * 1_440 + time.getHour() * 60 + time.getMinute()) % 1_000_000, 6);
    }
}
