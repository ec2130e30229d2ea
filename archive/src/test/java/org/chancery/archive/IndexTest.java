package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chancery.archive.TestArchive.cable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.chancery.store.Reader;
import org.chancery.store.testing.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// The index follows the database, whatever happens to it.
@Execution(ExecutionMode.CONCURRENT)
final class IndexTest {
    private static final Reader PUBLIC = TestArchive.reader("U", "");

    private final String url = TestPostgres.newDatabase();

    @TempDir
    Path folder;

    @Test
    void aLostIndexIsBuiltAgainAtOpening() throws IOException {
        try (TestArchive office = open(url)) {
            office.file("a.txt", cable(1, "kite"));
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);

        try (TestArchive office = open(url)) {
            assertThat(found(office, "kite")).isEqualTo(1);
        }
    }

    @Test
    void theIndexOfAnotherOfficeIsEmptied() {
        try (TestArchive office = open(url)) {
            office.file("a.txt", cable(1, "kite"));
        }
        String other = TestPostgres.newDatabase();
        try (TestArchive office = new TestArchive(other, folder.resolve("elsewhere"), Ids.random())) {
            office.file("b.txt", cable(2, "lantern"));
        }

        try (TestArchive office = open(other)) {
            assertThat(found(office, "kite")).isZero();
            assertThat(found(office, "lantern")).isEqualTo(1);
        }
        try (TestArchive office = open(url)) {
            assertThat(found(office, "kite")).isEqualTo(1);
            assertThat(found(office, "lantern")).isZero();
        }
    }

    @Test
    void theIndexOfAnotherOfficeThatIsInUseIsNotRead() {
        try (TestArchive office = open(url)) {
            office.file("a.txt", cable(1, "kite"));

            assertThatThrownBy(() -> open(TestPostgres.newDatabase()))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("another office");
        }
    }

    @Test
    void aSecondProcessReadsAndFilesAndTheFirstFollows() throws InterruptedException {
        try (TestArchive first = open(url);
                TestArchive second = open(url)) {
            first.file("a.txt", cable(1, "kite"));
            assertThat(found(second, "kite")).isEqualTo(1);

            assertThat(second.file("b.txt", cable(2, "lantern")).filed()).isEqualTo(1);
            assertThat(found(first, "lantern")).isZero();

            first.archive.follow();
            Instant limit = Instant.now().plus(Duration.ofSeconds(30));
            while (found(first, "lantern") == 0 && Instant.now().isBefore(limit)) {
                Thread.sleep(50);
            }
            assertThat(found(first, "lantern")).isEqualTo(1);
            assertThat(found(second, "lantern")).isEqualTo(1);
        }
    }

    @Test
    void whatWasFiledButNotIndexedIsIndexedAtTheNextOpening() {
        try (TestArchive first = open(url);
                TestArchive second = open(url)) {
            first.file("a.txt", cable(1, "kite"));
            second.file("b.txt", cable(2, "lantern"));
        }

        try (TestArchive office = open(url)) {
            assertThat(found(office, "kite")).isEqualTo(1);
            assertThat(found(office, "lantern")).isEqualTo(1);
            assertThat(office.search(PUBLIC, "exercise").messages()).isEqualTo(2);
        }
    }

    @Test
    void longTextsAreTakenAFewAtATime() {
        try (TestArchive first = open(url);
                TestArchive second = open(url)) {
            for (int i = 1; i <= 12; i++) {
                second.file(i + ".txt", cable(i, "kite. ".repeat(600_000) + "number" + i));
            }
            assertThat(first.file("last.txt", cable(99, "lantern")).filed()).isEqualTo(1);

            assertThat(found(first, "number1")).isEqualTo(1);
            assertThat(found(first, "number12")).isEqualTo(1);
            assertThat(found(first, "lantern")).isEqualTo(1);
        }
    }

    @Test
    void anExtractIsShortWhateverTheText() {
        try (TestArchive office = open(url)) {
            office.file("a.txt", cable(1, "heron ".repeat(50_000) + "kite " + "heron ".repeat(50_000)));

            for (String word : new String[] {"heron", "kite"}) {
                var extract = office.search(PUBLIC, word)
                        .hits()
                        .getFirst()
                        .portions()
                        .getFirst()
                        .extract();
                assertThat(extract)
                        .anyMatch(fragment -> fragment.hit() && fragment.text().equals(word));
                assertThat(extract.stream()
                                .mapToInt(fragment -> fragment.text().length())
                                .sum())
                        .isLessThan(3_000);
            }
        }
    }

    private static long found(TestArchive office, String word) {
        return office.search(PUBLIC, word).messages();
    }

    private TestArchive open(String database) {
        return new TestArchive(database, folder, Ids.random());
    }
}
