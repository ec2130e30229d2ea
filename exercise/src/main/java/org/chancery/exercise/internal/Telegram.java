package org.chancery.exercise.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/// A telegram before it is laid out.
record Telegram(Envelope envelope, Fields fields, List<Paragraph> paragraphs, String signature) {

    /// Who sends it when to whom, and under which numbers.
    record Envelope(Station from, LocalDateTime time, Numbers numbers, List<Addressee> to, List<Addressee> info) {

        /// Prosign of the highest precedence among the addressees.
        char prosign() {
            char highest = 'R';
            for (Addressee each : to) {
                highest = higher(highest, each.prosign());
            }
            for (Addressee each : info) {
                highest = higher(highest, each.prosign());
            }
            return highest;
        }

        private static char higher(char a, char b) {
            return "RPOZ".indexOf(a) < "RPOZ".indexOf(b) ? b : a;
        }
    }

    /// @param serial the post's message number of the year
    /// @param channel the number on the circuit
    record Numbers(int serial, int channel) {}

    /// @param precedence the word on the line, empty for routine
    /// @param continuity the message continuity number; empty where the line bears none
    record Addressee(Station station, String precedence, Optional<Integer> continuity) {
        char prosign() {
            return switch (precedence) {
                case "FLASH" -> 'Z';
                case "IMMEDIATE", "NIACT IMMEDIATE" -> 'O';
                case "PRIORITY" -> 'P';
                default -> 'R';
            };
        }
    }

    record Fields(
            Classification classification,
            List<String> passing,
            String tags,
            Subject subject,
            List<String> references) {}

    /// @param mark the subject's own mark, empty where it has none
    record Subject(String mark, String text) {}

    /// @param level `U`, `SBU`, `C` or `S`
    record Classification(String level, List<String> captions, Optional<LocalDate> until, String authority) {
        boolean classified() {
            return level.equals("C") || level.equals("S");
        }
    }

    /// @param heading a line above the paragraph, empty where there is none
    /// @param mark the mark without parentheses, empty where there is none
    /// @param phrase see [org.chancery.exercise.Truth.Portion]
    record Paragraph(String heading, String mark, String text, String phrase) {}
}
