package org.chancery.cable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.marking.CheckRule;
import org.chancery.marking.Finding;
import org.chancery.marking.MarkRule;
import org.chancery.marking.RuleTable;

/// The catalogue of what messages are checked for, from the folder `rules`: the table `rules.tsv`, and beside it the
/// examples and notes of each rule.
public enum Rule implements CheckRule {
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

    /// The table, read before the first rule is made of it.
    static final class Catalogue {
        static final RuleTable TABLE = RuleTable.read(open("rules.tsv").orElseThrow(), 0);

        private Catalogue() {}

        private static Optional<InputStream> open(String file) {
            return Optional.ofNullable(Rule.class.getResourceAsStream("rules/" + file));
        }
    }

    @SuppressWarnings("ImmutableEnumChecker") // a row does not change
    private final RuleTable.Row row;

    Rule(String id) {
        this.row = Catalogue.TABLE.row(id);
    }

    /// Every rule that something is found by when a message is read: those of this catalogue, then those of marks.
    public static List<CheckRule> all() {
        List<CheckRule> all = new ArrayList<>(List.of(values()));
        all.addAll(List.of(MarkRule.values()));
        return List.copyOf(all);
    }

    @Override
    public RuleTable.Row row() {
        return row;
    }

    /// Messages that keep the rule.
    @Override
    public RuleExample good() {
        return new RuleExample(text("good.txt"));
    }

    /// Messages that break the rule and no other, with the places that are told.
    @Override
    public RuleExample bad() {
        return new RuleExample(text("bad.txt"));
    }

    @Override
    public String note() {
        return text("note.md").strip();
    }

    /// A text that stands beside the table, as `CABLE-023.good.txt`; empty where there is none.
    private String text(String kind) {
        Optional<InputStream> file = Catalogue.open(row.id() + "." + kind);
        if (file.isEmpty()) {
            return "";
        }
        try (InputStream in = file.get()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A departure from this rule.
    public Finding at(Span span, String message) {
        return new Finding(row.id(), row.severity(), span.start(), span.end(), message, row.citation());
    }
}
