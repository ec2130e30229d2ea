package org.chancery.cable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chancery.marking.Finding;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The examples of the catalogue do what it says of them.
class RuleTest {
    private static final DateTimeFormatter GROUP = DateTimeFormatter.ofPattern("dd'1200Z' MMM yy", Locale.ROOT);

    @TestFactory
    Stream<DynamicTest> nothingIsFoundInAGoodExample() {
        return each(rule -> {
            assertThat(rule.good().bytes()).isNotEmpty();
            assertThat(rule.good().places()).isEmpty();
            assertThat(rule.good().findings(Vectors.SCHEME)).isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> theOneRuleIsBrokenAtTheMarkedPlaceOfABadExample() {
        return each(rule -> {
            assertThat(rule.bad().places()).as("places marked").hasSize(1);
            Span place = rule.bad().places().getFirst();
            assertThat(rule.bad().findings(Vectors.SCHEME)).singleElement().satisfies(found -> {
                assertThat(found.rule()).isEqualTo(rule.id());
                assertThat(found.severity()).isEqualTo(rule.severity());
                assertThat(found.citation()).isEqualTo(rule.citation());
                assertThat(new Span(found.start(), found.end())).isEqualTo(place);
            });
        });
    }

    @TestFactory
    Stream<DynamicTest> theDayBeforeItsFirstARuleDoesNotHold() {
        return each(rule -> {
            if (!rule.from().equals(LocalDate.MIN)) {
                LocalDate before = rule.from().minusDays(1);
                assertThat(rule.holds(rule.from())).isTrue();
                assertThat(rule.holds(before)).isFalse();
                assertThat(rules(dated(rule, before))).doesNotContain(rule.id());
                assertThat(rules(dated(rule, rule.from()))).contains(rule.id());
            }
        });
    }

    @Test
    void theFileHasARowForEveryRuleAndNoOther() {
        List<String> ids = Arrays.stream(Rule.values()).map(Rule::id).toList();
        assertThat(ids).isSorted().doesNotHaveDuplicates();
        assertThat(Rule.Catalogue.TABLE.ids()).isEqualTo(ids);
        assertThat(Rule.values()).allSatisfy(rule -> {
            assertThat(rule.citation()).isNotBlank();
            assertThat(rule.title()).isNotBlank().doesNotEndWith(".");
        });
        assertThatThrownBy(() -> Rule.Catalogue.TABLE.row("CABLE-000")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMessageWithAThousandPlacesOfOneRuleIsTrackedNoFurther() {
        String body = "2. (S) EXERCISE.\n3. (U) EXERCISE.\n".repeat(3000);
        String text = "R 171737Z DEC 09\nFM EMBASSY PORTO SERENO\nTO FORMIN ALDERMERE\nUNCLAS PORTO SERENO 000887\n"
                + "SUBJECT: EXERCISE\n1. (U) EXERCISE.\n" + body;
        assertThat(Vectors.readText(text).findings())
                .filteredOn(found -> found.rule().equals(Rule.PORTION_ABOVE.id()))
                .hasSize(1000);
    }

    /// The bad example with another day.
    private static RuleExample dated(Rule rule, LocalDate day) {
        String group = GROUP.format(day).toUpperCase(Locale.ROOT);
        return new RuleExample(rule.bad().text().replaceAll("171737Z DEC \\d\\d", group));
    }

    private static List<String> rules(RuleExample example) {
        return example.findings(Vectors.SCHEME).stream().map(Finding::rule).toList();
    }

    private static Stream<DynamicTest> each(java.util.function.Consumer<Rule> test) {
        return Arrays.stream(Rule.values())
                .map(rule -> DynamicTest.dynamicTest(rule.id() + " " + rule.title(), () -> test.accept(rule)));
    }
}
