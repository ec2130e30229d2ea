package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.chancery.exercise.DemonstrationOffice;
import org.chancery.exercise.DemonstrationUser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// What lies outside a reader's sight answers as what is nowhere does, byte for byte.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SameBytesTest {
    /// A phrase of the office, and who may find it.
    private static final Map<String, List<String>> FINDERS = new LinkedHashMap<>();

    static {
        FINDERS.put("knows of gaps in its own series", List.of("clerk", "political", "ambassador"));
        FINDERS.put("every second week with the Ministers", List.of("political", "ambassador"));
        FINDERS.put("because nothing else exists", List.of("political", "ambassador"));
        FINDERS.put("strain people, equipment and logistics", List.of("political", "ambassador"));
        FINDERS.put("one Rovanian patrol crossed by a mile", List.of("liaison", "ambassador"));
        FINDERS.put("from a fisherman whom it pays", List.of("ambassador"));
    }

    private static final List<String> SEARCHES =
            List.of("/?q=", "/?page=2&q=", "/api/search?q=", "/api/search?page=3&q=");

    private RunningOffice office;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        office = RunningOffice.demonstration(folder);
        office.password("public");
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void eachPhraseIsFoundByThoseWhoMaySeeItAndByNobodyElse() {
        FINDERS.forEach((phrase, finders) -> assertThat(DemonstrationOffice.users().stream()
                        .map(DemonstrationUser::username)
                        .filter(user -> office.search(user, quoted(phrase)).messages() > 0))
                .as(phrase)
                .containsExactlyInAnyOrderElementsOf(finders));
    }

    @Test
    void aHiddenPhraseIsAnsweredAsOneThatIsNowhere() throws Exception {
        for (DemonstrationUser user : DemonstrationOffice.users()) {
            try (Visit visit = office.signedIn(user.username())) {
                for (String phrase : hiddenFrom(user.username())) {
                    String nowhere = nowhere(phrase);
                    assertThat(office.search("ambassador", quoted(nowhere)).messages())
                            .isZero();
                    for (String search : SEARCHES) {
                        assertSame(visit, search, quoted(phrase), quoted(nowhere));
                        assertSame(visit, search, "harbour | " + quoted(phrase), "harbour | " + quoted(nowhere));
                        assertSame(visit, search, "harbour -" + quoted(phrase), "harbour -" + quoted(nowhere));
                    }
                }
            }
        }
    }

    private static void assertSame(Visit visit, String search, String hidden, String nowhere) throws Exception {
        Visit.Answer first = visit.get(search + Visit.encoded(hidden));
        Visit.Answer second = visit.get(search + Visit.encoded(nowhere));
        assertThat(first.status()).isEqualTo(200);
        assertThat(echoless(first, hidden)).as(search + hidden).isEqualTo(echoless(second, nowhere));
    }

    /// The answer without the query it repeats, in a field, in links and in JSON.
    private static Visit.Answer echoless(Visit.Answer answer, String query) {
        return answer.without(Visit.encoded(query))
                .without(Visit.encoded(query).replace("+", "%20").replace("%2C", ","))
                .without(query.replace("\"", "\\\""))
                .without(query);
    }

    @Test
    void aHiddenMessageIsAnsweredAsOneThatIsNotThere() throws Exception {
        for (DemonstrationUser user : DemonstrationOffice.users()) {
            try (Visit visit = office.signedIn(user.username())) {
                for (String prefix : List.of("/messages/", "/api/messages/")) {
                    Visit.Answer none = visit.get(prefix + UUID.randomUUID());
                    assertThat(none.status()).isEqualTo(404);
                    assertThat(visit.get(prefix + "not-an-id")).isEqualTo(none);
                    for (UUID hidden : hiddenMessages(user.username())) {
                        assertThat(visit.get(prefix + hidden))
                                .as("%s for %s", hidden, user.username())
                                .isEqualTo(none);
                    }
                }
                assertThat(hiddenMessages(user.username()).isEmpty())
                        .isEqualTo(user.username().equals("ambassador"));
            }
        }
    }

    /// Messages on the first page of what the ambassador finds, nothing of which the user may see.
    private List<UUID> hiddenMessages(String username) {
        return Stream.of("NODIS", "fuel", "minutes", "Vessany", "count")
                .flatMap(query -> office.search("ambassador", query).hits().stream())
                .map(hit -> hit.citation().message())
                .distinct()
                .filter(id -> office.office
                        .archive()
                        .read(office.account(username).reader(), id)
                        .isEmpty())
                .limit(5)
                .toList();
    }

    private static List<String> hiddenFrom(String username) {
        return FINDERS.entrySet().stream()
                .filter(phrase -> !phrase.getValue().contains(username))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String quoted(String phrase) {
        return '"' + phrase + '"';
    }

    /// As long as the phrase, with blanks and commas where it has them, and of words that nobody wrote.
    private static String nowhere(String phrase) {
        Random random = new Random(phrase.length());
        StringBuilder text = new StringBuilder();
        phrase.chars()
                .map(c -> Character.isLetter(c) ? "bcdfghjklmnpqrstvwxz".charAt(random.nextInt(20)) : c)
                .forEach(c -> text.append((char) c));
        return text.toString();
    }
}
