package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.chancery.marking.Label;
import org.chancery.store.Reader;
import org.chancery.store.testing.TestPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Searches that people keep, and what is new to them: all of it from their own sight.
final class SavedSearchesTest {
    private static final Reader PUBLIC = TestArchive.reader("U", "");
    private static final Reader OTHER = new Reader("other", PUBLIC.clearance());

    @TempDir
    Path folder;

    private int ids;

    private TestArchive office() {
        return new TestArchive(
                TestPostgres.newDatabase(),
                folder,
                of -> UUID.nameUUIDFromBytes((of + ids++).getBytes(StandardCharsets.UTF_8)));
    }

    @BeforeEach
    void first() {
        ids = 0;
    }

    private static UUID saved(Outcome outcome) {
        return ((Outcome.Done) outcome).id();
    }

    private static UUID kites(SavedSearches searches) {
        return saved(searches.save(PUBLIC, "Kites", "kite", SearchOrder.NEWEST));
    }

    private static long news(SavedSearches searches, UUID id) {
        return searches.unseen(PUBLIC, id, 1).orElseThrow().messages();
    }

    private static Label label(String mark) {
        return TestArchive.SCHEME
                .readPortion(mark, LocalDate.of(2026, 3, 1))
                .orElseThrow()
                .label();
    }

    private static void mark(TestArchive office, List<PortionView> portions, String mark) throws IOException {
        for (PortionView portion : portions) {
            office.archive.remark(portion.id(), label(mark), "registrar", "an exercise");
        }
    }

    @Test
    void whatCameAfterTheLastLookIsNewUntilItIsSeen() {
        try (TestArchive office = office()) {
            office.file("a.txt", TestArchive.cable(1, "kite"));
            SavedSearches searches = office.archive.savedSearches();
            UUID id = kites(searches);
            assertThat(news(searches, id)).isZero();
            office.file("b.txt", TestArchive.cable(2, "kite"));
            office.file("c.txt", TestArchive.cable(3, "kite and heron"));
            office.file("d.txt", TestArchive.cable(4, "lantern"));

            UnseenPage page = searches.unseen(PUBLIC, id, 1).orElseThrow();
            assertThat(page.messages()).isEqualTo(2);
            assertThat(page.hits())
                    .extracting(hit -> hit.citation().reference())
                    .containsExactlyInAnyOrder("PORTO SERENO 2", "PORTO SERENO 3");
            assertThat(searches.all(PUBLIC)).containsExactly(new WatchedSearch(page.search(), new Alert.Unseen(2)));

            UUID seen = page.hits().getFirst().citation().message();
            assertThat(searches.see(PUBLIC, id, Set.of(seen, UUID.randomUUID())))
                    .isTrue();
            assertThat(searches.unseen(PUBLIC, id, 1).orElseThrow().hits())
                    .extracting(hit -> hit.citation().message())
                    .hasSize(1)
                    .doesNotContain(seen);
            assertThat(searches.seeAll(PUBLIC, id)).isTrue();
            assertThat(news(searches, id)).isZero();
        }
    }

    @Test
    void whatIsMarkedIntoTheSightIsNewAndWhatIsHiddenMovesNothing() throws IOException {
        try (TestArchive office = office()) {
            office.file("a.txt", TestArchive.cable(1, "kite"));
            List<PortionView> portions = office.only(PUBLIC, "kite").portions();
            mark(office, portions, "S//NF");
            SavedSearches searches = office.archive.savedSearches();
            UUID id = kites(searches);
            office.file("b.txt", TestArchive.cable(2, "kite"));
            mark(office, office.only(PUBLIC, "kite").portions(), "S");
            assertThat(news(searches, id)).isZero();
            assertThat(searches.seeAll(PUBLIC, id)).isTrue();

            mark(office, portions, "U");
            UnseenPage page = searches.unseen(PUBLIC, id, 1).orElseThrow();
            assertThat(page.messages()).isEqualTo(1);
            assertThat(page.label()).isEqualTo(label("U"));
        }
    }

    @Test
    void aSearchIsItsOwnersAndAnotherPersonsIsNotThere() {
        try (TestArchive office = office()) {
            SavedSearches searches = office.archive.savedSearches();
            UUID id = kites(searches);
            assertThat(searches.all(OTHER)).isEmpty();
            assertThat(searches.find(OTHER, id)).isEmpty();
            assertThat(searches.unseen(OTHER, id, 1)).isEmpty();
            assertThat(searches.rename(OTHER, id, "Theirs")).isEqualTo(new Outcome.Absent());
            assertThat(searches.see(OTHER, id, Set.of())).isFalse();
            assertThat(searches.seeAll(OTHER, id)).isFalse();
            assertThat(searches.delete(OTHER, id)).isFalse();
            assertThat(searches.find(PUBLIC, id)).map(SavedSearch::name).contains("Kites");
            assertThat(searches.save(OTHER, "Kites", "kite", SearchOrder.OLDEST))
                    .isInstanceOf(Outcome.Done.class);
        }
    }

    @Test
    void aSearchIsRenamedAndDeleted() {
        try (TestArchive office = office()) {
            SavedSearches searches = office.archive.savedSearches();
            UUID id = kites(searches);
            saved(searches.save(PUBLIC, "Herons", "heron", SearchOrder.RELEVANCE));
            assertThat(searches.rename(PUBLIC, id, " Herons ")).isInstanceOf(Outcome.Refused.class);
            assertThat(searches.rename(PUBLIC, id, "Kites, all")).isEqualTo(new Outcome.Done(id));
            assertThat(searches.rename(PUBLIC, id, "Kites, all")).isEqualTo(new Outcome.Done(id));
            assertThat(searches.all(PUBLIC))
                    .extracting(watched -> watched.search().name())
                    .containsExactly("Herons", "Kites, all");
            assertThat(searches.delete(PUBLIC, id)).isTrue();
            assertThat(searches.delete(PUBLIC, id)).isFalse();
            assertThat(searches.all(PUBLIC)).hasSize(1);
        }
    }

    @Test
    void whatCannotBeKeptIsRefusedWithAReason() {
        try (TestArchive office = office()) {
            SavedSearches searches = office.archive.savedSearches();
            kites(searches);
            for (String name : List.of("", "  ", "x".repeat(201), "a\nb", "a\0b", "\uD800", "Kites")) {
                assertThat(searches.save(PUBLIC, name, "kite", SearchOrder.NEWEST))
                        .as(name)
                        .isInstanceOf(Outcome.Refused.class);
            }
            for (String query : List.of("", "tgas:PREL", "k\0", "x".repeat(2_000))) {
                assertThat(searches.save(PUBLIC, "Other", query, SearchOrder.NEWEST))
                        .as(query)
                        .isInstanceOf(Outcome.Refused.class);
            }
            for (int i = 1; i < SavedSearches.MOST; i++) {
                assertThat(searches.save(PUBLIC, "Search " + i, "kite", SearchOrder.NEWEST))
                        .isInstanceOf(Outcome.Done.class);
            }
            assertThat(searches.save(PUBLIC, "One more", "kite", SearchOrder.NEWEST))
                    .isInstanceOf(Outcome.Refused.class);
            assertThat(searches.all(PUBLIC)).hasSize(SavedSearches.MOST);
        }
    }
}
