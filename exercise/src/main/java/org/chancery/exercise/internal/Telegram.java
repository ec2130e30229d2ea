package org.chancery.exercise.internal;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.chancery.exercise.Truth.Addressee;
import org.chancery.exercise.Truth.MessageNumber;

/// A telegram before it is laid out.
record Telegram(Envelope envelope, Fields fields, List<Paragraph> paragraphs, String signature) {

    /// Who sends it when to whom, and under which numbers.
    record Envelope(Station from, LocalDateTime time, Numbers numbers, List<Addressee> to, List<Addressee> info) {

        /// Prosign of the highest precedence among the addressees.
        char prosign() {
            char highest = 'R';
            for (Addressee each : to) {
                highest = higher(highest, prosign(each));
            }
            for (Addressee each : info) {
                highest = higher(highest, prosign(each));
            }
            return highest;
        }

        private static char higher(char a, char b) {
            return "RPOZ".indexOf(a) < "RPOZ".indexOf(b) ? b : a;
        }

        private static char prosign(Addressee addressee) {
            return switch (addressee.precedence()) {
                case "FLASH" -> 'Z';
                case "IMMEDIATE", "NIACT IMMEDIATE" -> 'O';
                case "PRIORITY" -> 'P';
                default -> 'R';
            };
        }

        MessageNumber number() {
            return new MessageNumber(from.post(), numbers.serial(), time.getYear());
        }
    }

    /// @param serial the post's message number of the year
    /// @param channel the number on the circuit
    record Numbers(int serial, int channel) {}

    record Fields(
            Classification classification,
            List<String> passing,
            Tags tags,
            Subject subject,
            List<Citation> references) {}

    /// @param persons such as `SOLVANERA, BEATRIZ`
    record Tags(List<String> codes, List<String> persons) {}

    /// @param mark the subject's own mark, empty where it has none
    record Subject(String mark, String text) {}

    /// @param level `U`, `LOU`, `C` or `S`
    record Classification(String level, List<String> captions, Ending ending, Signatory by, List<String> letters) {
        boolean classified() {
            return level.equals("C") || level.equals("S");
        }

        boolean noforn() {
            return captions.contains("NOFORN");
        }
    }

    /// Who classifies.
    record Signatory(String title, String name) {
        static final Signatory NOBODY = new Signatory("", "");

        /// @param text a title followed by a name of two words
        static Signatory of(String text) {
            int last = text.lastIndexOf(' ');
            int first = text.lastIndexOf(' ', last - 1);
            return first < 0 ? NOBODY : new Signatory(text.substring(0, first), text.substring(first + 1));
        }
    }

    /// What is referred to: messages of one post, or something else in words.
    record Citation(List<MessageNumber> messages, String words) {}

    /// @param heading a line above the paragraph, empty where there is none
    /// @param rest lines that belong to the paragraph and follow it
    record Paragraph(String heading, Meant meant, String text, List<Rest> rest) {}

    /// @param mark the mark without parentheses, empty where there is none
    /// @param phrase see [org.chancery.exercise.Truth.Portion]
    /// @param block `SUMMARY`, `COMMENT` or empty
    /// @param letter the letter of a sub-paragraph with a mark of its own
    record Meant(String mark, String phrase, String block, Optional<Character> letter) {
        static Meant of(String mark, String phrase) {
            return new Meant(mark, phrase, "", Optional.empty());
        }
    }

    /// @param table whether it stands as it is, not broken into lines
    record Rest(String text, boolean table) {}
}
