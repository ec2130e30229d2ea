package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chancery.marking.Label;
import org.chancery.store.DatabaseSettings;
import org.chancery.store.Reader;
import org.chancery.store.Store;
import org.chancery.store.testing.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a message cites, what cites it and which other messages bear its number, each inside the sight.
final class LinksTest {
    private static final Reader PUBLIC = TestArchive.reader("U", "");
    private static final Reader SECRET = TestArchive.reader("S", "EMK", "SBU");

    @TempDir
    Path folder;

    private static String cable(int number, String references, String text) {
        return TestArchive.cable(number, text).replace("\n\n1. (U)", "\nREF: " + references + "\n\n1. (U)");
    }

    @Test
    void aReferenceLeadsToTheMessageThatItNamesAndBack() {
        try (TestArchive office = new TestArchive(folder)) {
            office.file("a.txt", TestArchive.cable(1, "kite"));
            office.file(
                    "b.txt", cable(2, "A. PORTO SERENO 1\n     B. 25 PORTO SERENO 1\n     C. ALDERMERE 77", "lantern"));

            MessageLinks links = office.only(PUBLIC, "lantern").links();
            assertThat(links.cites()).extracting(CitedMessage::letter).containsExactly("A", "B", "C");
            assertThat(links.cites())
                    .extracting(CitedMessage::reference)
                    .containsExactly("PORTO SERENO 1", "PORTO SERENO 1", "ALDERMERE 77");
            assertThat(links.cites()).extracting(cited -> cited.found().size()).containsExactly(1, 0, 0);
            LinkedMessage found = links.cites().getFirst().found().getFirst();
            assertThat(found.citation().reference()).isEqualTo("PORTO SERENO 1");
            assertThat(found.subject()).map(MarkedText::text).contains("EXERCISE: TEST MESSAGE 1");

            MessageLinks back = office.only(PUBLIC, "kite").links();
            assertThat(back.cites()).isEmpty();
            assertThat(back.citedBy())
                    .extracting(link -> link.citation().reference())
                    .containsExactly("PORTO SERENO 2");
        }
    }

    @Test
    void whatIsNotInTheSightIsNotLinkedFromEitherSide() throws IOException {
        try (TestArchive office = new TestArchive(folder)) {
            office.file("a.txt", TestArchive.cable(1, "kite"));
            office.file("b.txt", cable(2, "PORTO SERENO 1", "lantern"));
            MessageView citing = office.only(PUBLIC, "lantern");
            Label secret = TestArchive.SCHEME
                    .readPortion("S//NF", LocalDate.of(2026, 3, 1))
                    .orElseThrow()
                    .label();
            for (PortionView portion : citing.portions()) {
                office.archive.remark(portion.id(), secret, "registrar", "an exercise");
            }
            assertThat(office.only(PUBLIC, "kite").links()).isEqualTo(MessageLinks.NONE);
            MessageView seen = office.only(SECRET, "kite");
            assertThat(seen.links().citedBy()).extracting(LinkedMessage::label).containsExactly(secret);
            assertThat(seen.label()).isEqualTo(secret);

            MessageView cited = office.only(SECRET, "lantern");
            UUID first = cited.links()
                    .cites()
                    .getFirst()
                    .found()
                    .getFirst()
                    .citation()
                    .message();
            office.archive.remove(first, "registrar", "an exercise");
            assertThat(office.only(SECRET, "lantern").links().cites().getFirst().found())
                    .isEmpty();
        }
    }

    @Test
    void messagesOfOneNumberAreEditionsOfEachOther() {
        try (TestArchive office = new TestArchive(folder)) {
            office.file("a.txt", TestArchive.cable(1, "kite"));
            office.file("b.txt", TestArchive.cable(1, "lantern, corrected"));
            office.file("c.txt", TestArchive.cable(1, "heron, of another year").replace("MAR 26", "MAR 25"));
            MessageView kite = office.only(PUBLIC, "kite");
            assertThat(kite.links().editions())
                    .extracting(edition -> edition.message().citation().message())
                    .containsExactly(office.only(PUBLIC, "lantern").citation().message());
        }
    }

    @Test
    void whatWasFiledBeforeReferencesWereKeptGetsThemWhenTheArchiveIsOpened() throws IOException {
        String url = TestPostgres.newDatabase();
        MessageLinks before;
        try (TestArchive office = new TestArchive(url, folder.resolve("one"), TestArchive.named())) {
            office.file("a.txt", TestArchive.cable(1, "kite"));
            office.file("b.txt", cable(2, "A. PORTO SERENO 1", "lantern"));
            before = office.only(PUBLIC, "lantern").links();
            assertThat(before.cites()).hasSize(1);
            office.store.asRegistry("tester", tx -> tx.dsl().execute("delete from cited"));
            office.store.asRegistry("tester", tx -> tx.dsl().execute("update message set derivation = 0"));
            assertThat(office.only(PUBLIC, "lantern").links().cites()).isEmpty();
        }
        try (Store store = Store.open(new DatabaseSettings(url, "", ""), TestArchive.CLOCK);
                MessageArchive again =
                        MessageArchive.open(store, folder.resolve("two"), TestArchive.SCHEME, TestArchive.named())) {
            List<MessageHit> hits =
                    again.search(PUBLIC, new SearchRequest("lantern", 1)).hits();
            UUID id = hits.getFirst().citation().message();
            assertThat(again.read(PUBLIC, id).orElseThrow().links()).isEqualTo(before);
        }
    }
}
