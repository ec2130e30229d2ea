package org.chancery.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The examples of the catalogue do what it says of them.
final class MarkRuleTest {
    private final Scheme us = Scheme.named("us");

    @TestFactory
    Stream<DynamicTest> everyRuleIsKeptByItsGoodExample() {
        return Arrays.stream(MarkRule.values())
                .map(rule ->
                        DynamicTest.dynamicTest(rule.id() + " " + rule.good().text(), () -> {
                            assertThat(rule.good().findings(us))
                                    .extracting(Finding::rule)
                                    .doesNotContain(rule.id());
                            assertThat(rule.good().findings(us))
                                    .filteredOn(found -> found.severity() == Severity.ERROR)
                                    .isEmpty();
                        }));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleIsBrokenByItsBadExample() {
        return Arrays.stream(MarkRule.values())
                .map(rule ->
                        DynamicTest.dynamicTest(rule.id() + " " + rule.bad().text(), () -> {
                            assertThat(rule.holds(rule.bad().date())).isTrue();
                            assertThat(rule.bad().findings(us)).anySatisfy(found -> {
                                assertThat(found.rule()).isEqualTo(rule.id());
                                assertThat(found.severity()).isEqualTo(rule.severity());
                                assertThat(found.citation()).isEqualTo(rule.citation());
                            });
                        }));
    }

    @TestFactory
    Stream<DynamicTest> beforeItsDatesARuleDoesNotHold() {
        return Arrays.stream(MarkRule.values())
                .filter(rule -> rule.from().getYear() > 0)
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
                    MarkExample early = new MarkExample(
                            rule.bad().kind(), rule.bad().text(), rule.from().minusDays(1));
                    assertThat(early.findings(us)).extracting(Finding::rule).doesNotContain(rule.id());
                }));
    }

    @Test
    void theFileHasARowForEveryRuleAndNoOther() {
        assertThat(Arrays.stream(MarkRule.values()).map(MarkRule::id))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(MarkRule.Catalogue.TABLE.ids())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(MarkRule.values()).map(MarkRule::id).toList());
        assertThat(MarkRule.values()).allSatisfy(rule -> {
            assertThat(rule.citation()).isNotBlank();
            assertThat(rule.title()).isNotBlank().doesNotEndWith(".");
        });
        assertThatThrownBy(() -> MarkRule.Catalogue.TABLE.row("MARK-000")).isInstanceOf(IllegalArgumentException.class);
    }
}
