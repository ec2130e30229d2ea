package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.archive.MessageHit;
import org.chancery.archive.SearchPage;
import org.chancery.archive.SearchRequest;
import org.chancery.cli.internal.office.Place;
import org.chancery.marking.Clearance;
import org.chancery.marking.Scheme;
import org.chancery.server.Passwords;
import org.chancery.server.testing.Browser;
import org.chancery.store.Account;
import org.chancery.store.Reader;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.openqa.selenium.Keys;

/// Real public messages, where they stand (`-Dchancery.data=DIR`), filed by the command and found by their words.
@Execution(ExecutionMode.CONCURRENT)
class NavadminTest {
    private static final Scheme US = Scheme.named("us");
    private static final String USERNAME = "reader";
    private static final String PASSWORD = "exercise only, not a secret";

    /// Five words side by side, over a line's end too; not over an empty line.
    private static final Pattern PHRASE =
            Pattern.compile("(?<=[ \\n])[A-Za-z]{2,}(?:(?: +| *\\r?\\n)[A-Za-z]{2,}){4}(?=[ \\r\\n])");

    /// No text: page lines, and the line that parts heading and text.
    private static final Pattern BREAK = Pattern.compile("(?m)^(?:.*(?:PAGE \\d\\d|\\d OF \\d\\d\\d).*| *BT\\b.*)\r?$");

    @Test
    void everyMessageIsFiledFoundByItsWordsAndRead(@TempDir Path var) throws Exception {
        Map<Path, byte[]> files = files();
        Place place = RunningOffice.place(var);
        assertFiled(place, files);
        try (RunningOffice office = RunningOffice.over(place, "us")) {
            office.office.store().accounts().put(account(), "tester");
            Readings readings = new Readings(office);
            Map<String, UUID> found = new TreeMap<>();
            List<String> wrong = new ArrayList<>();
            files.forEach((file, bytes) -> {
                for (String phrase : phrases(bytes)) {
                    String what = file.getFileName() + ": " + phrase.replaceAll("\\s+", " ");
                    readings.find(phrase, bytes).ifPresentOrElse(id -> found.put(what, id), () -> wrong.add(what));
                }
            });
            System.out.println(files.size() + " messages, " + found.size() + " phrases found");
            assertThat(wrong).isEmpty();
            assertThat(found).hasSizeGreaterThan(files.size());
            assertPages(office, found);
            assertBrowser(office, found);
        }
    }

    private static void assertFiled(Place place, Map<Path, byte[]> files) {
        Outcome outcome = Outcome.of(place, "import", folder().toString());
        System.out.println(outcome.out());
        long different =
                files.values().stream().map(Arrays::hashCode).distinct().count();
        assertThat(outcome.code()).isLessThanOrEqualTo(1);
        assertThat(outcome.out())
                .contains(files.size() + " files: " + different + " messages filed, " + (files.size() - different)
                        + " there already, 0 refused.");
    }

    private static void assertPages(RunningOffice office, Map<String, UUID> found) throws Exception {
        try (Visit visit = Visit.signedIn(office.address(), USERNAME, PASSWORD)) {
            int step = found.size() / 12;
            int at = 0;
            for (Map.Entry<String, UUID> each : found.entrySet()) {
                if (at++ % step == 0) {
                    Visit.Answer page = visit.get("/messages/" + each.getValue());
                    assertThat(page.status()).isEqualTo(200);
                    assertThat(page.body().replaceAll("<[^>]*>|&#10;", " ").replaceAll("\\s+", " "))
                            .as(each.getKey())
                            .contains(phrase(each.getKey()));
                }
            }
        }
    }

    private static void assertBrowser(RunningOffice office, Map<String, UUID> found) {
        String any = found.keySet().iterator().next();
        try (Browser browser = Browser.startOrSkip()) {
            browser.signIn(office.address(), USERNAME, PASSWORD);
            browser.element("#q").sendKeys('"' + phrase(any) + '"', Keys.ENTER);
            browser.waitForText("#summary", "passage");
            browser.element(".hit h3 a[href='/messages/" + found.get(any) + "']")
                    .sendKeys(Keys.ENTER);
            browser.waitForText("h1", "NAVADMIN");
            assertThat(browser.element("main").getText().replaceAll("\\s+", " "))
                    .contains(phrase(any));
            assertThat(browser.element("#banner-above").getText()).isEqualTo("UNCLASSIFIED");
        }
    }

    private static String phrase(String what) {
        return what.substring(what.indexOf(": ") + 2);
    }

    /// Three phrases of a message's text: near its beginning, in its middle, near its end; fewer where it is short.
    private static List<String> phrases(byte[] bytes) {
        String text =
                BREAK.matcher(new String(bytes, StandardCharsets.ISO_8859_1)).replaceAll(".");
        List<String> all =
                PHRASE.matcher(text).results().map(found -> found.group()).toList();
        return Stream.of(0, all.size() / 2, all.size() - 1)
                .filter(i -> i >= 0 && i < all.size())
                .distinct()
                .map(all::get)
                .toList();
    }

    private static Reader reader() {
        return new Reader(USERNAME, clearance());
    }

    private static Account account() {
        return new Account(USERNAME, "Reader", "", new Passwords().encode(PASSWORD), clearance());
    }

    private static Clearance clearance() {
        return new Clearance(
                US.level("TS").orElseThrow(), new TreeSet<>(List.of(Scheme.UNMARKED)), "USA", new TreeSet<>());
    }

    private static Path folder() {
        return Path.of(System.getProperty("chancery.data", "no-such-folder"), "navadmin");
    }

    private static Map<Path, byte[]> files() throws IOException {
        boolean there = Files.isDirectory(folder());
        if (!there) {
            System.out.println("Skipped: no real messages at " + folder());
        }
        Assumptions.assumeTrue(there, "no real messages at " + folder());
        try (Stream<Path> files = Files.list(folder())) {
            Map<Path, byte[]> contents = new TreeMap<>();
            for (Path file : files.collect(Collectors.toList())) {
                contents.put(file, Files.readAllBytes(file));
            }
            return contents;
        }
    }

    /// Finds messages by phrases, and knows again each that it has opened by its bytes.
    private static final class Readings {
        private final RunningOffice office;
        private final Map<UUID, byte[]> opened = new HashMap<>();

        Readings(RunningOffice office) {
            this.office = office;
        }

        /// The message of these bytes in the answer to the phrase, where it is there and can be read.
        Optional<UUID> find(String phrase, byte[] bytes) {
            SearchPage answer;
            int page = 1;
            do {
                answer = office.office.archive().search(reader(), new SearchRequest('"' + phrase + '"', page));
                Optional<UUID> found = answer.hits().stream()
                        .map(MessageHit::citation)
                        .map(citation -> citation.message())
                        .filter(id -> Arrays.equals(opened(id), bytes))
                        .findFirst();
                if (found.isPresent()) {
                    return found;
                }
                page++;
            } while (page <= answer.pages());
            return Optional.empty();
        }

        private byte[] opened(UUID id) {
            return opened.computeIfAbsent(
                    id,
                    unknown -> office.office
                            .archive()
                            .read(reader(), unknown)
                            .flatMap(_ -> office.office.archive().bytes(reader(), unknown))
                            .orElse(new byte[0]));
        }
    }
}
