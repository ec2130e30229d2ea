package org.chancery.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class AuthorityTest {
    @TestFactory
    Stream<DynamicTest> orderLinesAreRead() {
        return Vectors.of("orders").stream()
                .map(row -> DynamicTest.dynamicTest(row.get(0) + " " + row.get(1), () -> {
                    OrderLine line = OrderLine.read(row.get(1), LocalDate.parse(row.get(0)));
                    String order = line.order().isPresent()
                            ? Integer.toString(line.order().getAsInt())
                            : "-";
                    assertThat(List.of(order, told(line.declassification()), rules(line.findings())))
                            .isEqualTo(row.subList(2, 5));
                    inside(line.findings(), row.get(1));
                }));
    }

    @TestFactory
    Stream<DynamicTest> authorityBlocksAreRead() {
        return Vectors.of("authorities").stream()
                .map(row -> DynamicTest.dynamicTest(row.get(0) + " " + row.get(1), () -> {
                    AuthorityBlock block = AuthorityBlock.read(row.get(1), LocalDate.parse(row.get(0)));
                    assertThat(List.of(
                                    block.name().orElse("-"),
                                    block.title().orElse("-"),
                                    list(block.reasons(), " "),
                                    list(block.derivedFrom(), "|"),
                                    block.declassifyOn()
                                            .map(AuthorityTest::told)
                                            .orElse("-"),
                                    rules(block.findings())))
                            .isEqualTo(row.subList(2, 8));
                    inside(block.findings(), row.get(1));
                }));
    }

    static String told(Declassification declassification) {
        String date = declassification.stated().map(d -> " " + d).orElse("");
        return switch (declassification) {
            case Declassification.On _ -> "on" + date;
            case Declassification.AtEvent(String event) -> "at " + event;
            case Declassification.Exempt exempt -> "exempt " + exempt.code() + date;
            case Declassification.Indefinite(String code) -> "indefinite " + code;
            case Declassification.Schedule schedule -> "schedule " + schedule.code() + date;
            case Declassification.NotApplicable() -> "not applicable";
            case Declassification.Unread(String text) -> "unread \"" + text + "\"";
        };
    }

    private static String list(List<String> words, String between) {
        return words.isEmpty() ? "-" : String.join(between, words);
    }

    private static String rules(List<Finding> findings) {
        return findings.isEmpty() ? "-" : findings.stream().map(Finding::rule).collect(Collectors.joining(" "));
    }

    private static void inside(List<Finding> findings, String text) {
        assertThat(findings)
                .allMatch(found -> found.start() >= 0 && found.start() <= found.end() && found.end() <= text.length());
    }
}
