package org.chancery.exercise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// What the writer of an invented message meant, to compare with what a reader makes of the bytes.
///
/// Text of several lines is given as one line with single blanks. What the message does not say is an empty text, list
/// or `Optional`, also where the writer knew it: a message whose heading is withheld has no addressees here.
///
/// @param identity the message's own number
/// @param heading who sends it to whom, when and how
/// @param handling how it is classified, by whom and for how long
/// @param matter what it is about
/// @param body its paragraphs and its signature
/// @param form how it departs from the canonical form
public record Truth(Identity identity, Heading heading, Handling handling, Matter matter, Body body, Form form) {

    /// Abbreviation of the level of the class line: `U`, `LOU`, `C` or `S`.
    public String level() {
        return handling.level();
    }

    /// The message's own number as its class line has it, such as `PORTO SERENO 000887`.
    public String reference() {
        return identity.text();
    }

    /// The subject without its mark; empty where the message has none.
    public String subject() {
        return matter.subject();
    }

    /// The paragraphs in order.
    public List<Portion> portions() {
        return body.portions();
    }

    /// Names of the departures from the canonical form, deliberate faults too; empty where in order.
    public SortedSet<String> departures() {
        return form.departures();
    }

    /// A message reference number (MRN).
    ///
    /// @param post the name of the post or of the series, such as `PORTO SERENO` or `FLTNOTE`
    /// @param number the number in the post's year
    /// @param year the four digits of the year, whether the message says it or not
    public record MessageNumber(String post, int number, int year) {}

    /// The message's own number.
    ///
    /// @param text the number as the class line has it; empty where only a wrapper has it
    public record Identity(MessageNumber number, String text) {}

    /// What stands above the text. Each part is empty where it does not stand in the bytes.
    public record Heading(
            Transmission transmission, Filing filing, Addresses addresses, Optional<Distribution> distribution) {}

    /// Format lines 1 to 4.
    ///
    /// @param channel designator and number of format line 1 without `VZCZC`, such as `XRO0381`
    /// @param routing the routing indicators of format line 2
    /// @param station the station of format line 3
    /// @param serial its serial, four digits
    /// @param section the section after the serial, such as `01`
    /// @param warning format line 4 as it stands
    public record Transmission(
            String channel, List<String> routing, String station, String serial, String section, String warning) {

        /// No such lines.
        public static final Transmission NONE = new Transmission("", List.of(), "", "", "", "");

        public Transmission {
            routing = List.copyOf(routing);
        }
    }

    /// Format line 5.
    ///
    /// @param precedences the prosigns, for action and, where there are two, for information
    /// @param group the date-time group as it stands, such as `171737Z DEC 09`
    /// @param time the moment that it means
    /// @param signals what stands behind it, such as `ZDK`
    public record Filing(List<String> precedences, String group, Optional<Instant> time, String signals) {

        /// No such line.
        public static final Filing NONE = new Filing(List.of(), "", Optional.empty(), "");

        public Filing {
            precedences = List.copyOf(precedences);
        }
    }

    /// Format lines 6 to 9.
    public record Addresses(
            Optional<Addressee> from, List<Addressee> to, List<Addressee> info, List<Addressee> exempted) {

        /// No such lines.
        public static final Addresses NONE = new Addresses(Optional.empty(), List.of(), List.of(), List.of());

        public Addresses {
            to = List.copyOf(to);
            info = List.copyOf(info);
            exempted = List.copyOf(exempted);
        }
    }

    /// Originator or addressee.
    ///
    /// @param indicator routing indicator
    /// @param plad plain-language address
    /// @param office what stands between `//` and `//`
    /// @param precedence the word of the precedence, `PRIORITY` where it is misspelt
    /// @param number message continuity number, as it stands
    public record Addressee(String indicator, String plad, String office, String precedence, String number) {}

    /// The table of offices in the heading of a department's copy.
    ///
    /// @param action the office that originates or acts, with its number of copies
    /// @param info the other offices, each with its number of copies
    /// @param drafter office and initials of the drafter
    /// @param approver who approved
    /// @param clearances the offices that cleared
    public record Distribution(
            String action, List<String> info, String drafter, String approver, List<String> clearances) {
        public Distribution {
            info = List.copyOf(info);
            clearances = List.copyOf(clearances);
        }
    }

    /// Classification and captions.
    ///
    /// @param level abbreviation: `U`, `LOU`, `C` or `S`
    /// @param captions each once, in the order in which they first come
    /// @param correction what was corrected, where the message says that it is a corrected copy; may be empty
    public record Handling(
            String level,
            List<String> captions,
            Optional<String> correction,
            Declassification declassification,
            Authority authority) {
        public Handling {
            captions = List.copyOf(captions);
        }
    }

    /// The line of the executive order.
    ///
    /// @param order the number as it stands, mistyped or not; empty where there is no such line
    /// @param until what the line says of the end of classification
    /// @param date the date, where it is one
    /// @param words the words as they stand, where it is not one, such as `OADR`, `TEN YEARS` or `N/A`
    public record Declassification(String order, Until until, Optional<LocalDate> date, String words) {

        /// No such line.
        public static final Declassification NONE = new Declassification("", Until.UNSAID, Optional.empty(), "");
    }

    /// How a classification ends.
    public enum Until {
        DATE,
        EVENT,
        /// An exemption, such as `X1` or `25X1`.
        EXEMPTION,
        /// An instruction of an older order, such as `OADR`, `GDS` or `MR`.
        INSTRUCTION,
        /// The message is not classified.
        NOT_APPLICABLE,
        UNSAID
    }

    /// Who classified, or what was derived from.
    ///
    /// @param reasons such as `1.4(b)`, in the order in which they stand
    /// @param source what follows `DERIVED FROM`
    public record Authority(String name, String title, List<String> reasons, String source) {

        /// No such paragraph.
        public static final Authority NONE = new Authority("", "", List.of(), "");

        public Authority {
            reasons = List.copyOf(reasons);
        }
    }

    /// What the message is about.
    ///
    /// @param passing lines such as `FORMIN FOR CLD DESK`
    /// @param tags codes in order, fused ones apart
    /// @param persons persons among the TAGS, such as `SOLVANERA, BEATRIZ`
    public record Matter(
            List<String> passing, List<String> tags, List<String> persons, String subject, List<Reference> references) {
        public Matter {
            passing = List.copyOf(passing);
            tags = List.copyOf(tags);
            persons = List.copyOf(persons);
            references = List.copyOf(references);
        }
    }

    /// One reference. `A. TARROW 12 AND 14` is two, both lettered `A`.
    ///
    /// @param letter empty where it has none
    /// @param message the message referred to; empty where it is something else, such as an e-mail
    /// @param text what stands after the letter
    public record Reference(String letter, Optional<MessageNumber> message, String text) {}

    /// Paragraphs and signature.
    ///
    /// @param signature as it stands; empty where there is none
    public record Body(List<Portion> portions, String signature) {
        public Body {
            portions = List.copyOf(portions);
        }
    }

    /// One paragraph as meant.
    ///
    /// @param number the number without punctuation, such as `3`; the letter of a sub-paragraph with a mark of its
    ///     own, such as `A`; empty where the paragraph is not numbered
    /// @param mark the portion mark as it stands, without parentheses; empty where the paragraph bears none
    /// @param meaning the mark in its present form, such as `C//NF` for `C-NF`
    /// @param phrase words of this paragraph that stand in no other message of the generator; empty where none is
    /// @param block `SUMMARY`, `COMMENT` or empty
    public record Portion(String number, String mark, String meaning, String phrase, String block) {}

    /// How the message departs from the canonical form.
    ///
    /// @param departures names of the departures
    /// @param spellings the choices among spellings that are not the canonical one, such as `number={n}- `
    public record Form(Kind kind, SortedSet<String> departures, SortedSet<String> spellings) {
        public Form {
            departures = Collections.unmodifiableSortedSet(new TreeSet<>(departures));
            spellings = Collections.unmodifiableSortedSet(new TreeSet<>(spellings));
        }
    }

    /// The families of messages.
    public enum Kind {
        /// A telegram in the form of ACP 127, as received or from an archive.
        TELEGRAM,
        /// A department's copy of the 1970s.
        DEPARTMENT_COPY,
        /// A navy's general message of USMTF sets.
        FLEET_NOTICE
    }
}
