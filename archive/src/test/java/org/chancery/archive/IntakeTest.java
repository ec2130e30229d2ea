package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.archive.TestArchive.cable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.archive.Received.Outcome;
import org.chancery.marking.Label;
import org.chancery.store.Reader;
import org.chancery.store.testing.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people with an account hand in: filed once, told of inside their sight, and no way to find
/// out what is above
/// it.
final class IntakeTest {
    private static final Reader CLERK = TestArchive.reader("C", "EMK", "SBU");
    private static final Reader ALL = TestArchive.reader("TS", "EMK", "SBU", "SI");

    @TempDir
    Path folder;

    private int files;

    /// A message with a paragraph under each mark.
    private static String marked(int number, String level, String... paragraphs) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < paragraphs.length; i += 2) {
            text.append(i / 2 + 1)
                    .append(". (")
                    .append(paragraphs[i])
                    .append(") EXERCISE. ")
                    .append(paragraphs[i + 1])
                    .append("\n\n");
        }
        return cable(number, "x")
                .replace("UNCLAS", level)
                .replace("SUBJECT: EXERCISE", "SUBJECT: (" + paragraphs[0] + ") EXERCISE")
                .replace("1. (U) EXERCISE. x\n\n", text);
    }

    private static String secret(int number, String words) {
        return marked(number, "S E C R E T", "S//NF", words);
    }

    private static String inPart(int number, String seen, String hidden) {
        return marked(number, "S E C R E T", "C", seen, "S//NF", hidden);
    }

    private IntakeReport hand(TestArchive office, Reader reader, String... messages) {
        try {
            List<ImportFile> handed = new ArrayList<>();
            for (String message : messages) {
                Path file = Files.writeString(folder.resolve("upload-" + files++), message);
                handed.add(new ImportFile("a.txt", file));
            }
            return office.archive.file(reader, handed, ImportListener.none());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TestArchive office(String name) {
        return new TestArchive(TestPostgres.newDatabase(), folder.resolve(name), Ids.random());
    }

    private static List<Outcome> outcomes(IntakeReport report) {
        return report.received().stream().map(Received::outcome).toList();
    }

    private static long messages(TestArchive office, Reader reader) {
        return office.search(reader, "exercise").messages();
    }

    @Test
    void whatIsSeenWholeIsFiledOnceAndToldSo() {
        try (TestArchive office = office("one")) {
            IntakeReport first = hand(office, CLERK, cable(1, "kite"));
            assertThat(outcomes(first)).containsExactly(Outcome.FILED);
            assertThat(first.received().getFirst().message().citation().reference())
                    .isEqualTo("PORTO SERENO 1");

            IntakeReport again = hand(office, CLERK, cable(1, "kite"), cable(1, "kite"), cable(2, "heron"));
            assertThat(outcomes(again)).containsExactly(Outcome.KNOWN, Outcome.KNOWN, Outcome.FILED);
            assertThat(again)
                    .extracting(IntakeReport::files, IntakeReport::messages, IntakeReport::known, IntakeReport::filed)
                    .containsExactly(3L, 3L, 2L, 1L);
            assertThat(messages(office, ALL)).isEqualTo(2);
            assertThat(office.store.journal().latest(2))
                    .extracting(entry -> entry.actor() + " " + entry.action())
                    .contains("reader file");
        }
    }

    @Test
    void whatIsAboveTheSightIsTakenAndCountedAndNotToldOf() {
        try (TestArchive office = office("one")) {
            IntakeReport report = hand(office, CLERK, secret(1, "kite"), cable(2, "heron"));
            assertThat(report)
                    .extracting(IntakeReport::messages, IntakeReport::filed, IntakeReport::above)
                    .containsExactly(2L, 1L, 1L);
            assertThat(report.received())
                    .extracting(one -> one.message().citation().reference())
                    .containsExactly("PORTO SERENO 2");
            assertThat(messages(office, ALL)).isEqualTo(2);
            assertThat(messages(office, CLERK)).isEqualTo(1);
        }
    }

    @Test
    void bytesThatAreHiddenInTheArchiveAreAnsweredAsThoseThatAreNew() {
        List<String> filed = List.of(secret(1, "kite"), inPart(2, "heron", "lantern"));
        try (TestArchive one = office("one");
                TestArchive other = office("other")) {
            filed.forEach(message -> one.file("registry.txt:" + message.hashCode(), message));
            // The other office has what the clerk sees of the second message, with something else above it.
            other.file("registry.txt:" + filed.getLast().hashCode(), inPart(2, "heron", "quartz"));

            for (String message : List.of(filed.getFirst(), filed.getLast(), filed.getFirst(), filed.getLast())) {
                IntakeReport here = hand(one, CLERK, message);
                IntakeReport there = hand(other, CLERK, message);
                assertThat(told(here)).isEqualTo(told(there));
                assertThat(here.known()).isZero();
                assertThat(seen(one)).isEqualTo(seen(other));
            }
            // Wholly hidden, the bytes are there once; seen in part, the clerk's own copy stands beside the office's.
            assertThat(messages(one, ALL)).isEqualTo(3);
            assertThat(messages(one, CLERK)).isEqualTo(2);
        }
    }

    private static List<?> told(IntakeReport report) {
        return List.of(
                report.filed(),
                report.known(),
                report.above(),
                outcomes(report),
                report.findings().stream()
                        .map(found -> found.rule() + found.count() + found.example())
                        .toList(),
                report.label());
    }

    private static List<?> seen(TestArchive office) {
        return office.search(CLERK, "exercise").hits().stream()
                .map(hit -> hit.citation().reference() + hit.portions().size() + hit.more())
                .toList();
    }

    @Test
    void whatWasMarkedUpSinceIsFiledAgainAsItIsMarked() throws IOException {
        try (TestArchive office = office("one")) {
            hand(office, CLERK, cable(1, "kite"));
            MessageView view = office.only(CLERK, "kite");
            Label secret = TestArchive.SCHEME
                    .readPortion("S//NF", LocalDate.of(2026, 3, 1))
                    .orElseThrow()
                    .label();
            for (PortionView portion : view.portions()) {
                office.archive.remark(portion.id(), secret, "registrar", "an exercise");
            }
            assertThat(outcomes(hand(office, CLERK, cable(1, "kite"))))
                    .as("that it was marked up is above the clerk")
                    .containsExactly(Outcome.FILED);
            assertThat(outcomes(hand(office, CLERK, cable(1, "kite")))).containsExactly(Outcome.KNOWN);
        }
    }

    @Test
    void theOfficesOwnImportKnowsEveryCopy() {
        try (TestArchive office = office("one")) {
            hand(office, CLERK, secret(1, "kite"), inPart(2, "heron", "lantern"));
            assertThat(office.file("r.txt", secret(1, "kite")).known()).isEqualTo(1);
            assertThat(office.file("r.txt", inPart(2, "heron", "lantern")).known())
                    .isEqualTo(1);
        }
    }

    @Test
    void findingsAreToldByRuleInsideTheSightAndRefusalsByTheNameOfTheFile() {
        try (TestArchive office = office("one")) {
            IntakeReport report = hand(
                    office,
                    CLERK,
                    cable(1, "kite").replace("021200Z", "321200Z"),
                    "PK\u0003\u0004 damaged",
                    secret(2, "kite"));
            assertThat(report.refused())
                    .isEqualTo(1)
                    .isEqualTo(report.refusals().size());
            assertThat(report.refusals())
                    .allSatisfy(refusal -> assertThat(refusal.source()).isEqualTo("a.txt"));
            long told = report.findings().stream()
                    .mapToLong(IntakeReport.Found::count)
                    .sum();
            long listed = report.received().stream()
                    .mapToLong(one -> one.errors() + one.others())
                    .sum();
            assertThat(told).isEqualTo(listed).isPositive();
            assertThat(report.label().level())
                    .isEqualTo(TestArchive.SCHEME.unclassified().level());
        }
    }

    @Test
    void aChangedCopyIsAnEditionOfTheOneBefore() {
        try (TestArchive office = office("one")) {
            hand(office, CLERK, cable(1, "kite"));
            IntakeReport report = hand(office, CLERK, cable(1, "lantern"));
            assertThat(report.received().getFirst().editions())
                    .extracting(edition -> edition.citation().reference())
                    .containsExactly("PORTO SERENO 1");
        }
    }
}
