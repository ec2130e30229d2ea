package org.chancery.cable;

import static org.chancery.marking.Severity.DOUBT;
import static org.chancery.marking.Severity.ERROR;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.marking.Finding;
import org.chancery.marking.Severity;

/// The catalogue of what messages are checked for: every rule has an id that stays, a severity, the source it is taken
/// from, a sentence that says what must hold, the days on which it holds, and a good and a bad example.
public enum Rule {
    EMPTY("CABLE-001", ERROR, "5 FAH-2 H-320", "A message has content."),
    BINARY("CABLE-002", ERROR, "ACP 127", "A message is text."),
    WIDE_CHARACTERS("CABLE-003", ERROR, "ACP 127", "A text is not in UTF-16 or UTF-32."),
    TOO_LONG("CABLE-004", ERROR, "bound of this archive", "A message is no longer than the bound of whoever reads it."),
    NO_ELEMENT("CABLE-005", ERROR, "5 FAH-2 H-320", "A message has at least one element of a record message."),
    NOT_UTF8("CABLE-006", DOUBT, "ACP 127", "The bytes are UTF-8 from end to end."),
    NUL_BYTES("CABLE-007", DOUBT, "ACP 127", "No NUL byte stands in a message."),
    TRUNCATED("CABLE-008", ERROR, "ACP 127, format lines 12 to 16", "A heading has a text, and an opened text ends."),

    NO_TIME("CABLE-020", ERROR, "5 FAH-2 H-320, format line 5", "A message has a date-time group."),
    BAD_TIME("CABLE-021", ERROR, "5 FAH-2 H-320, format line 5", "The date-time group names a time that exists."),
    NO_ORIGINATOR("CABLE-022", ERROR, "5 FAH-2 H-320, format line 6", "A message names its originator."),
    STATION_DAY("CABLE-023", DOUBT, "ACP 127, format lines 3 and 5", "The day of year is that of the date-time group."),
    STATION_SERIAL(
            "CABLE-024", DOUBT, "5 FAH-2 H-320, format lines 3 and 12", "The station serial is the message number's."),
    CLOSING_SERIAL("CABLE-025", DOUBT, "ACP 127, format lines 3 and 15", "A message closes with its opening serial."),
    SECOND_HEADING("CABLE-026", DOUBT, "ACP 127, format line 12", "No second heading stands inside the text."),
    ROUTING_PRECEDENCE(
            "CABLE-027", DOUBT, "5 FAH-2 H-320, format lines 2 and 5", "Format line 2 has a precedence of line 5."),
    ADDRESSEE_PRECEDENCE(
            "CABLE-028", DOUBT, "5 FAH-2 H-320, format lines 5 to 8", "No addressee's precedence is above the message's."),
    INFO_ABOVE_ACTION("CABLE-029", DOUBT, "JANAP 128", "Precedence for information is not above that for action."),
    STATION_SECTION("CABLE-030", DOUBT, "ACP 127, format lines 3 and 12", "Both name the same section."),
    ADDRESSEE_TWICE("CABLE-031", DOUBT, "5 FAH-2 H-230", "No addressee stands twice in one list."),
    ACTION_AND_INFO("CABLE-032", DOUBT, "5 FAH-2 H-230", "An addressee is for action or for information, not both."),
    EXEMPT_AND_ADDRESSED("CABLE-033", DOUBT, "5 FAH-2 H-321.9", "An exempted addressee is not addressed by name."),
    NO_ADDRESSEE("CABLE-034", DOUBT, "5 FAH-2 H-320, format line 7", "A message has an addressee."),
    LONG_LINE("CABLE-035", DOUBT, "ACP 127", "A line of transmitted text has no more than 69 columns."),
    WRAPPER_NUMBER("CABLE-036", DOUBT, "count of archived telegrams", "The archive's id has the message's number."),
    WRAPPER_DATE("CABLE-037", DOUBT, "count of archived telegrams", "The archive's date is the message's."),

    WARNING_DISAGREES("CABLE-040", ERROR, "ACP 127, format line 4", "The security warning is the class line's."),
    CLASSIFICATIONS_DISAGREE(
            "CABLE-041", ERROR, "5 FAH-2 H-320, format line 12", "All statements of the overall level are the same."),
    NO_CLASS_LINE("CABLE-042", ERROR, "5 FAH-2 H-320, format line 12", "The text begins with its classification."),
    NO_MARKING("CABLE-043", ERROR, "32 CFR 2001.24", "A message says how it is classified as a whole."),
    UNKNOWN_CLASS_LINE("CABLE-044", ERROR, "5 FAH-2 H-320, format line 12", "A classification is one of the scheme."),
    DAMAGED_CLASS_LINE("CABLE-045", DOUBT, "5 FAH-2 H-320, format line 12", "The classification line is whole."),
    SECOND_CLASS_LINE("CABLE-046", DOUBT, "5 FAH-2 H-320, format line 12", "A text has one classification line."),
    DAMAGED_WARNING("CABLE-047", DOUBT, "ACP 127, format line 4", "The security warning repeats one letter five times."),
    EXDIS_WITH_NODIS("CABLE-048", ERROR, "CAPCO 2016 §H.9; 5 FAH-2 H-442", "EXDIS and NODIS exclude each other."),
    CAPTION_WITHOUT_NOFORN(
            "CABLE-049",
            ERROR,
            "CAPCO 2016 §H.9",
            "EXDIS and NODIS stand beside NOFORN.",
            Optional.of(LocalDate.of(2010, 6, 28))),
    NOFORN_NOT_BELOW("CABLE-050", DOUBT, "CAPCO 2016 §D.2", "NOFORN as a whole is borne by a portion at least."),
    NOFORN_DISAGREES("CABLE-051", DOUBT, "count of archived telegrams", "Archive and message agree on NOFORN."),
    SECTION_NUMBER("CABLE-052", ERROR, "JANAP 128", "A section's number is within their total."),
    SECTION_LEFT_OUT("CABLE-053", DOUBT, "JANAP 128", "The sections of a text leave none out."),

    NO_SUBJECT("CABLE-060", DOUBT, "5 FAH-1 H-211", "A message has a subject."),
    NO_PARAGRAPHS("CABLE-061", DOUBT, "5 FAH-1 H-246", "A paragraph follows the subject."),
    NUMBERING_GAP("CABLE-062", DOUBT, "5 FAH-1 H-246", "Paragraphs are numbered without a gap."),
    NUMBERING_REPEATS("CABLE-063", DOUBT, "5 FAH-1 H-246", "Paragraph numbers do not repeat."),
    NO_ORDER(
            "CABLE-064",
            DOUBT,
            "5 FAH-1 H-211; E.O. 11652",
            "A telegram has an executive-order line.",
            Optional.of(LocalDate.of(1972, 6, 1))),
    NO_TAGS(
            "CABLE-065",
            DOUBT,
            "5 FAH-1 H-211; 5 FAH-3",
            "A telegram has TAGS.",
            Optional.of(LocalDate.of(1973, 7, 1))),
    REFERENCE_NOT_LISTED("CABLE-066", DOUBT, "5 FAH-1 H-211", "A reference that the text uses is listed."),
    NO_REFERENCE("CABLE-067", DOUBT, "5 FAH-1 H-211", "A text that speaks of references lists some."),
    PARAGRAPH_NOT_THERE("CABLE-068", DOUBT, "5 FAH-1 H-246", "A paragraph that the text names is there."),
    PARAGRAPH_ELSEWHERE("CABLE-069", DOUBT, "5 FAH-1 H-246", "A paragraph said to be above or below is."),
    PARAGRAPH_OF_OTHER_MATTER("CABLE-070", DOUBT, "5 FAH-1 H-246", "A paragraph is about what it is named for."),

    PORTION_ABOVE("CABLE-080", ERROR, "32 CFR 2001.23; CAPCO 2016 §D.2", "No portion is above the message's level."),
    CONTROL_NOT_ABOVE("CABLE-081", DOUBT, "CAPCO 2016 §D.2", "Controls of the portions are the message's too."),
    UNMARKED_PORTION("CABLE-082", DOUBT, "32 CFR 2001.21(c)", "Each paragraph of a classified message is marked."),
    LETTER_NOT_MARK("CABLE-083", DOUBT, "32 CFR 2001.21(c)", "A letter in parentheses that is no mark is told from one."),
    MARK_INSIDE("CABLE-084", DOUBT, "32 CFR 2001.21(c)", "A mark stands at the beginning of its portion."),

    NUMBER_MISSING("CABLE-120", DOUBT, "5 FAH-2 H-321.7; ACP 127, format line 1", "A series of numbers has no gap."),
    NUMBER_TWICE("CABLE-121", DOUBT, "5 FAH-2 H-321.7; ACP 127, format line 1", "A number of a series is used once."),
    NUMBER_REVERSED("CABLE-122", DOUBT, "5 FAH-2 H-321.7; ACP 127, format line 1", "Numbers of a series rise with time."),
    SECTIONS_INCOMPLETE("CABLE-123", DOUBT, "JANAP 128", "All sections of a message are there.");

    private final String id;
    private final Severity severity;
    private final String citation;
    private final String title;
    private final Optional<LocalDate> first;

    Rule(String id, Severity severity, String citation, String title) {
        this(id, severity, citation, title, Optional.empty());
    }

    Rule(String id, Severity severity, String citation, String title, Optional<LocalDate> first) {
        this.id = id;
        this.severity = severity;
        this.citation = citation;
        this.title = title;
        this.first = first;
    }

    /// The id, `CABLE-nnn`: never used again for another rule.
    public String id() {
        return id;
    }

    /// How grave a departure is.
    public Severity severity() {
        return severity;
    }

    /// The rule's source.
    public String citation() {
        return citation;
    }

    /// What must hold, in one sentence.
    public String title() {
        return title;
    }

    /// The first day of messages for which the rule holds; empty where it has always held.
    public Optional<LocalDate> first() {
        return first;
    }

    /// Whether the rule holds for messages of a day. No rule of the catalogue has ended yet.
    public boolean holds(LocalDate day) {
        return first.isEmpty() || !day.isBefore(first.get());
    }

    /// A message, or several, in which the rule is kept.
    public String good() {
        return RuleText.of(id, "good.txt");
    }

    /// A message, or several, in which the rule is broken, and no other; `⟦` and `⟧` stand around the place that is
    /// told.
    public String bad() {
        return RuleText.of(id, "bad.txt");
    }

    /// How the rule is applied, and what is passed over, where its sentence does not say all; else an empty text.
    public String note() {
        return RuleText.of(id, "note.md");
    }

    /// A departure from this rule.
    public Finding at(Span span, String message) {
        return new Finding(id, severity, span.start(), span.end(), message, citation);
    }
}
