package org.chancery.marking;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// The catalogue of what markings are checked for, from the file `rules.tsv`.
public enum MarkRule implements CheckRule {
    SINGLE_SLASH("MARK-001"),
    LOOSE_SEPARATOR("MARK-002"),
    OLD_SPELLING("MARK-003"),
    NO_LEVEL_WRITTEN("MARK-004"),
    ENTIRE_TEXT("MARK-005"),
    UNKNOWN_CONTROL("MARK-006"),
    SMALL_LETTERS("MARK-007"),
    STRAY_SEPARATOR("MARK-008"),
    NOFORN_WITH_REL("MARK-009"),
    REL_INCOMPLETE("MARK-010"),
    EXCLUDED("MARK-011"),
    UNCLASSIFIED_CONTROL("MARK-012"),
    LEVEL_TOO_LOW("MARK-013"),
    TWO_LEVELS("MARK-014"),
    LEVEL_MISSING("MARK-015"),
    REL_WITHOUT_LIST("MARK-016"),
    NO_COUNTRY("MARK-017"),
    NOFORN_REQUIRED("MARK-018"),
    WRONG_SEPARATOR("MARK-019"),
    CATEGORY_ORDER("MARK-020"),
    REGISTER_ORDER("MARK-021"),
    LIST_ORDER("MARK-022"),
    REPEATED("MARK-023"),
    TERM_IN_MARK("MARK-024"),
    REQUIRED("MARK-025"),
    COMPARTMENT_MISSING("MARK-026"),
    SUPERSEDED("MARK-027"),
    RELEASE_UNSAID("MARK-028"),
    EYES_RETIRED("MARK-029"),
    SAR_REPEATED("MARK-030"),
    JOINT_OWNERS("MARK-031"),
    JOINT_RELEASE("MARK-032"),
    JOINT_LEVEL("MARK-033"),
    RELIDO_OF_OTHERS("MARK-034"),
    COUNCIL_ACTIVITY("MARK-035"),

    ORDER_UNKNOWN("MARK-040"),
    ORDER_MISSING("MARK-041"),
    ORDER_NOT_IN_FORCE("MARK-042"),
    DECLASSIFICATION_MISSING("MARK-043"),
    DECLASSIFICATION_UNREAD("MARK-044"),
    DATE_IMPOSSIBLE("MARK-045"),
    TWO_DIGIT_YEAR("MARK-046"),
    DATE_INCOMPLETE("MARK-047"),
    DATE_FORM("MARK-048"),
    DATE_BEFORE("MARK-049"),
    DATE_TOO_LATE("MARK-050"),
    EXEMPTION_RETIRED("MARK-051"),
    INDEFINITE_RETIRED("MARK-052"),
    SCHEDULE_RETIRED("MARK-053"),
    EXEMPTION_UNKNOWN("MARK-054"),
    EXEMPTION_SPELLING("MARK-055"),
    EVENT_DOUBTFUL("MARK-056"),
    EXEMPTION_TOO_LATE("MARK-057"),
    TREATY("MARK-058"),
    SEVERAL_TERMS("MARK-059"),

    CLASSIFIER_MISSING("MARK-060"),
    REASON_MISSING("MARK-061"),
    REASON_UNKNOWN("MARK-062"),
    REASON_LATE("MARK-063"),
    REASON_EARLY("MARK-064"),
    REASON_WITHOUT_SECTION("MARK-065"),
    REASON_OF_DERIVATIVE("MARK-066"),
    TERM_MISSING("MARK-067"),
    NAME_DOUBTFUL("MARK-068"),
    EXEMPTION_WITHOUT_DATE("MARK-069");

    /// The file, read before the first rule is made of it.
    static final class Catalogue {
        private static final int MORE = 5;
        static final RuleTable TABLE = RuleTable.read(open(), MORE);

        private Catalogue() {}

        private static InputStream open() {
            return Optional.ofNullable(MarkRule.class.getResourceAsStream("rules.tsv"))
                    .orElseThrow();
        }
    }

    @SuppressWarnings("ImmutableEnumChecker") // a row does not change
    private final RuleTable.Row row;

    MarkRule(String id) {
        this.row = Catalogue.TABLE.row(id);
    }

    @Override
    public RuleTable.Row row() {
        return row;
    }

    @Override
    public MarkExample good() {
        return example(1);
    }

    @Override
    public MarkExample bad() {
        return example(3);
    }

    private MarkExample example(int column) {
        MarkExample.Kind kind = MarkExample.Kind.valueOf(row.more().getFirst().toUpperCase(Locale.ROOT));
        LocalDate date = LocalDate.parse(row.more().get(column));
        return new MarkExample(kind, row.more().get(column + 1), date);
    }

    /// A departure from this rule.
    public Finding at(int start, int end, String message) {
        return new Finding(row.id(), row.severity(), start, end, message, row.citation());
    }
}
