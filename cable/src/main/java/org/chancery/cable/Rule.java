package org.chancery.cable;

import java.time.LocalDate;
import org.chancery.marking.Finding;
import org.chancery.marking.Severity;

/// The catalogue of what messages are checked for, from the file `rules.tsv`.
///
/// Every rule has an id that stays, a severity, the source it is taken from, a title that says what must hold, the
/// dates of the messages for which it holds, and an example of messages that keep it and of messages that break it; the
/// examples are run as tests.
public enum Rule {
    EMPTY("CABLE-001"),
    BINARY("CABLE-002"),
    WIDE_CHARACTERS("CABLE-003"),
    TOO_LONG("CABLE-004"),
    NO_ELEMENT("CABLE-005"),
    NOT_UTF8("CABLE-006"),
    NUL_BYTES("CABLE-007"),
    TRUNCATED("CABLE-008"),

    NO_TIME("CABLE-020"),
    BAD_TIME("CABLE-021"),
    NO_ORIGINATOR("CABLE-022"),
    STATION_DAY("CABLE-023"),
    STATION_SERIAL("CABLE-024"),
    CLOSING_SERIAL("CABLE-025"),
    SECOND_HEADING("CABLE-026"),
    ROUTING_PRECEDENCE("CABLE-027"),
    ADDRESSEE_PRECEDENCE("CABLE-028"),
    INFO_ABOVE_ACTION("CABLE-029"),
    STATION_SECTION("CABLE-030"),
    ADDRESSEE_TWICE("CABLE-031"),
    ACTION_AND_INFO("CABLE-032"),
    EXEMPT_AND_ADDRESSED("CABLE-033"),
    NO_ADDRESSEE("CABLE-034"),
    LONG_LINE("CABLE-035"),
    WRAPPER_NUMBER("CABLE-036"),
    WRAPPER_DATE("CABLE-037"),

    WARNING_DISAGREES("CABLE-040"),
    CLASSIFICATIONS_DISAGREE("CABLE-041"),
    NO_CLASS_LINE("CABLE-042"),
    NO_MARKING("CABLE-043"),
    UNKNOWN_CLASS_LINE("CABLE-044"),
    DAMAGED_CLASS_LINE("CABLE-045"),
    SECOND_CLASS_LINE("CABLE-046"),
    DAMAGED_WARNING("CABLE-047"),
    EXDIS_WITH_NODIS("CABLE-048"),
    CAPTION_WITHOUT_NOFORN("CABLE-049"),
    NOFORN_NOT_BELOW("CABLE-050"),
    NOFORN_DISAGREES("CABLE-051"),
    SECTION_NUMBER("CABLE-052"),
    SECTION_LEFT_OUT("CABLE-053"),

    NO_SUBJECT("CABLE-060"),
    NO_PARAGRAPHS("CABLE-061"),
    NUMBERING_GAP("CABLE-062"),
    NUMBERING_REPEATS("CABLE-063"),
    NO_ORDER("CABLE-064"),
    NO_TAGS("CABLE-065"),
    REFERENCE_NOT_LISTED("CABLE-066"),
    NO_REFERENCE("CABLE-067"),
    PARAGRAPH_NOT_THERE("CABLE-068"),
    PARAGRAPH_ELSEWHERE("CABLE-069"),
    PARAGRAPH_OF_OTHER_MATTER("CABLE-070"),

    PORTION_ABOVE("CABLE-080"),
    CONTROL_NOT_ABOVE("CABLE-081"),
    UNMARKED_PORTION("CABLE-082"),
    LETTER_NOT_MARK("CABLE-083"),
    MARK_INSIDE("CABLE-084"),

    NO_AUTHORITY("CABLE-100"),
    AUTHORITY_OF_UNCLASSIFIED("CABLE-101"),
    NOT_APPLICABLE("CABLE-102"),
    TERM_OF_UNCLASSIFIED("CABLE-103"),
    TERMS_DIFFER("CABLE-104"),

    NUMBER_MISSING("CABLE-120"),
    NUMBER_TWICE("CABLE-121"),
    NUMBER_REVERSED("CABLE-122"),
    SECTIONS_INCOMPLETE("CABLE-123");

    private final String id;
    private final Severity severity;
    private final LocalDate from;
    private final LocalDate until;
    private final String citation;
    private final String title;

    Rule(String id) {
        RuleFile.Row row = RuleFile.row(id);
        this.id = id;
        this.severity = row.severity();
        this.from = row.from();
        this.until = row.until();
        this.citation = row.citation();
        this.title = row.title();
    }

    /// The id, `CABLE-nnn`: never used again for another rule.
    public String id() {
        return id;
    }

    /// How grave a departure is.
    public Severity severity() {
        return severity;
    }

    /// The first day of the messages for which the rule holds; [LocalDate#MIN] where it always did.
    public LocalDate from() {
        return from;
    }

    /// The last day of the messages for which the rule holds; [LocalDate#MAX] where there is none.
    public LocalDate until() {
        return until;
    }

    /// Whether the rule holds for a message of a date.
    public boolean holds(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(until);
    }

    /// The rule's source.
    public String citation() {
        return citation;
    }

    /// What must hold, in a line.
    public String title() {
        return title;
    }

    /// Messages that keep the rule.
    public RuleExample good() {
        return new RuleExample(RuleFile.text(id, "good.txt"));
    }

    /// Messages that break the rule and no other, with the places that are told.
    public RuleExample bad() {
        return new RuleExample(RuleFile.text(id, "bad.txt"));
    }

    /// How the rule is applied and what is passed over, in Markdown, where the title does not say all; else empty.
    public String note() {
        return RuleFile.text(id, "note.md").strip();
    }

    /// A departure from this rule.
    public Finding at(Span span, String message) {
        return new Finding(id, severity, span.start(), span.end(), message, citation);
    }
}
