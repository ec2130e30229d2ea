package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.store.Reader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What queries find by fields, inflections and nearness, and how answers are narrowed and ordered.
final class FieldSearchTest {
    private static final Reader PUBLIC = TestArchive.reader("U", "");
    private static final Reader OFFICER = TestArchive.reader("C", "EMK", "SBU");

    @TempDir
    static Path folder;

    private static TestArchive office;

    @BeforeAll
    static void fileTheMessages() {
        office = new TestArchive(folder);
        office.file(
                "one", message("P 021200Z MAR 26", "PORTO SERENO 004711", "PREL, MARR", "JOINT PATROLS RESUME", """
                1. (U) EXERCISE. The ministers negotiated about two lanterns and the joint patrol of the coast.

                2. (U) EXERCISE. The boats were counted by the harbour master on that day."""));
        office.file("two", message("R 140930Z APR 25", "PORTO SERENO 000012", "ECON", "MARKET REPORT", """
                REF: 26 PORTO SERENO 4711

                1. (U) EXERCISE. El ministro de la marina y las delegaciones hablaron de los acuerdos en la reunión.

                2. (U) EXERCISE. La délégation de l'ambassade a signé les accords pour la réunion des ministres."""));
        office.file("three", message("O P 011500Z JAN 26", "KESTREL BAY 000099", "PREL", "VISIT OF THE MINISTER", """
                1. (U) EXERCISE. The patrol was joint, and after it the visit of the fleet began.

                2. (U) EXERCISE. Nothing about vessels."""));
        office.file("four", SightTest.message());
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private static String message(String line, String number, String tags, String subject, String text) {
        return """
                ZNR UUUUU ZZH
                %s
                FM EMBASSY %s
                TO RVALDMC/FORMIN ALDERMERE PRIORITY
                INFO MINDEF ALDERMERE
                BT
                UNCLAS %s

                SIPDIS

                E.O. 13526: N/A
                TAGS: %s
                SUBJECT: EXERCISE: %s

                %s

                HALVORSEN
                BT
                NNNN
                """.formatted(line, number.replaceAll(" \\d+", ""), number, tags, subject, text);
    }

    /// The numbers of the messages that a query finds, in their order.
    private static List<String> found(Reader reader, String query) {
        SearchPage page = office.search(reader, query);
        assertThat(page.problem()).as(query).isEmpty();
        return page.hits().stream().map(hit -> hit.citation().reference()).toList();
    }

    private static Set<String> set(String query) {
        return new TreeSet<>(found(PUBLIC, query));
    }

    @Test
    void messageNumbersAreFoundHoweverTheyAreWritten() {
        for (String query : List.of(
                "number:4711",
                "number:004711",
                "number:\"PORTO SERENO 4711\"",
                "number:\"porto sereno 004711\"",
                "number:\"26PORTO SERENO4711\"",
                "\"porto sereno\" 4711 dtg:2026 subject:patrol")) {
            assertThat(found(PUBLIC, query)).as(query).containsExactly("PORTO SERENO 4711");
        }
        assertThat(found(PUBLIC, "number:\"25PORTO SERENO4711\"")).isEmpty();
        assertThat(found(PUBLIC, "number:\"KESTREL BAY 4711\"")).isEmpty();
    }

    @Test
    void aReferenceIsFoundByTheMessageThatItCites() {
        assertThat(found(PUBLIC, "ref:4711")).containsExactly("PORTO SERENO 12");
        assertThat(found(PUBLIC, "ref:\"2026 PORTO SERENO 004711\"")).containsExactly("PORTO SERENO 12");
        assertThat(found(PUBLIC, "ref:\"2025 PORTO SERENO 4711\"")).isEmpty();
    }

    @Test
    void eachFieldRestrictsTheMessage() {
        assertThat(set("tags:prel")).containsExactly("KESTREL BAY 99", "PORTO SERENO 4711");
        assertThat(set("tags:PREL tags:MARR")).containsExactly("PORTO SERENO 4711");
        assertThat(set("tags:(MARR OR ECON)")).containsExactly("PORTO SERENO 12", "PORTO SERENO 4711");
        assertThat(set("from:KESTREL")).containsExactly("KESTREL BAY 99");
        assertThat(set("to:\"formin aldermere\" lanterns")).containsExactly("PORTO SERENO 4711");
        assertThat(set("to:MINDEF")).isEmpty();
        assertThat(set("info:MINDEF")).hasSize(3);
        assertThat(set("addressee:=\"MINDEF ALDERMERE\"")).hasSize(3);
        assertThat(set("addressee:=\"ALDERMERE\"")).isEmpty();
        assertThat(set("subject:patrol")).containsExactly("PORTO SERENO 4711");
        assertThat(set("caption:sipdis")).hasSize(3);
        assertThat(set("precedence:O")).containsExactly("KESTREL BAY 99");
        assertThat(set("precedence:>=PRIORITY")).containsExactly("KESTREL BAY 99", "PORTO SERENO 4711");
        assertThat(set("signed:halvorsen exercise")).hasSize(3);
    }

    @Test
    void timesAreStretchesOpenAtEitherSide() {
        assertThat(set("dtg:2025")).containsExactly("PORTO SERENO 12");
        assertThat(set("dtg:2026-01")).containsExactly("KESTREL BAY 99");
        assertThat(set("dtg:2026-01..2026-03 tags:prel")).hasSize(2);
        assertThat(set("dtg:..2026-01-01")).containsExactly("KESTREL BAY 99", "PORTO SERENO 12");
        assertThat(set("dtg:2026-01-02..")).containsExactly("PORTO SERENO 42", "PORTO SERENO 4711");
        assertThat(set("dtg:140930ZAPR25")).containsExactly("PORTO SERENO 12");
        assertThat(set("dtg:140931ZAPR25")).isEmpty();
    }

    @Test
    void wordsFindTheirInflectionsAndPhrasesDoNot() {
        assertThat(set("lantern minister")).containsExactly("PORTO SERENO 4711");
        assertThat(set("negotiate")).containsExactly("PORTO SERENO 4711");
        assertThat(set("negotiating")).containsExactly("PORTO SERENO 4711");
        assertThat(set("\"lantern\"")).isEmpty();
        assertThat(set("\"two lanterns\"")).containsExactly("PORTO SERENO 4711");
        assertThat(set("reunion")).containsExactly("PORTO SERENO 12");
        assertThat(set("acuerdo delegación")).containsExactly("PORTO SERENO 12");
        assertThat(set("accord ambassade délégations")).containsExactly("PORTO SERENO 12");
    }

    @Test
    void nearnessCountsTheWordsBetween() {
        assertThat(set("joint NEAR/0 patrols")).containsExactly("PORTO SERENO 4711");
        assertThat(set("patrol NEAR/1 joint")).hasSize(2);
        assertThat(set("\"patrol joint\"~1")).containsExactly("KESTREL BAY 99");
        assertThat(set("minister NEAR/2 \"two lanterns\"")).containsExactly("PORTO SERENO 4711");
        assertThat(set("minister NEAR/1 \"two lanterns\"")).isEmpty();
    }

    @Test
    void wordsStandInOnePortionAndMessageReachesOthers() {
        assertThat(set("lanterns boats")).isEmpty();
        assertThat(set("lanterns message:boats")).containsExactly("PORTO SERENO 4711");
        assertThat(set("lanterns -boats")).containsExactly("PORTO SERENO 4711");
        assertThat(set("lanterns -message:boats")).isEmpty();
    }

    @Test
    void marksAreThoseOfThePortionsInTheSight() {
        assertThat(office.search(OFFICER, "mark:C//NF silver").portions()).isEqualTo(1);
        assertThat(office.search(OFFICER, "mark:C//NF copper").portions()).isZero();
        assertThat(office.search(OFFICER, "mark:C copper").portions()).isEqualTo(1);
        assertThat(office.search(OFFICER, "mark:>=C lantern").portions()).isEqualTo(1);
        assertThat(office.search(OFFICER, "mark:SBU violet").portions()).isEqualTo(1);
        assertThat(office.search(PUBLIC, "mark:C//NF").portions()).isZero();
    }

    @Test
    void aProblemHasAPlaceAndSomethingToWriteInstead() {
        SearchPage page = office.search(PUBLIC, "patrol tgas:PREL");

        assertThat(page.hits()).isEmpty();
        assertThat(page.problem()).hasValueSatisfying(problem -> {
            assertThat(problem.start()).isEqualTo(7);
            assertThat(problem.end()).isEqualTo(12);
            assertThat(problem.instead()).isEqualTo("patrol tags:PREL");
        });
    }

    @Test
    void eachFacetCountsExactlyTheMessagesThatItsQueryFinds() {
        for (String query : List.of("exercise", "patrol OR reunion", "tags:PREL", "dtg:2026 exercise")) {
            SearchRequest request = new SearchRequest(query, 1, SearchOrder.RELEVANCE, true);
            List<Facet> facets = office.archive.search(OFFICER, request).facets();
            assertThat(facets)
                    .extracting(Facet::field)
                    .contains("from", "tags", "dtg", "level", "precedence", "caption", "addressee");
            for (Facet facet : facets) {
                for (Facet.Value value : facet.values()) {
                    if (!value.chosen()) {
                        assertThat(office.search(OFFICER, value.query()).messages())
                                .as("%s: %s", query, value)
                                .isEqualTo(value.messages());
                    }
                }
            }
        }
    }

    @Test
    void aValueThatIsChosenLeadsBackToTheQueryWithoutIt() {
        SearchRequest request = new SearchRequest("exercise tags:=PREL", 1, SearchOrder.RELEVANCE, true);
        assertThat(office.archive.search(PUBLIC, request).facets())
                .filteredOn(facet -> facet.field().equals("tags"))
                .flatExtracting(Facet::values)
                .contains(new Facet.Value("PREL", 2, "exercise", true));
    }

    @Test
    void messagesStandByTimeWhereThatIsAskedForOrNoTextIs() {
        assertThat(found(PUBLIC, "dtg:2025..2026 caption:sipdis"))
                .containsExactly("PORTO SERENO 4711", "KESTREL BAY 99", "PORTO SERENO 12");
        SearchRequest oldest = new SearchRequest("caption:sipdis exercise", 1, SearchOrder.OLDEST, false);
        assertThat(office.archive.search(PUBLIC, oldest).hits())
                .extracting(hit -> hit.citation().reference())
                .containsExactly("PORTO SERENO 12", "KESTREL BAY 99", "PORTO SERENO 4711");
    }

    @Test
    void anUnknownWordIsPutRightFromTheSightAlone() {
        assertThat(office.search(PUBLIC, "lantrens coast").meant()).contains("lanterns coast");
        assertThat(office.search(OFFICER, "coper").meant()).contains("copper");
        assertThat(office.search(PUBLIC, "coper").meant()).isEmpty();
        assertThat(office.search(PUBLIC, "lanterns").meant()).isEmpty();
    }

    @Test
    void whatIsBegunIsCompletedFromTheSightAlone() {
        assertThat(office.archive.suggest(PUBLIC, "joint lant")).containsExactly("joint lanterns");
        assertThat(office.archive.suggest(PUBLIC, "exercise ta")).contains("exercise tags:");
        assertThat(office.archive.suggest(PUBLIC, "tags:p")).containsExactly("tags:PREL");
        assertThat(office.archive.suggest(PUBLIC, "from:emb"))
                .containsExactlyInAnyOrder("from:=\"EMBASSY KESTREL BAY\"", "from:=\"EMBASSY PORTO SERENO\"");
        assertThat(office.archive.suggest(OFFICER, "copp")).containsExactly("copper");
        assertThat(office.archive.suggest(PUBLIC, "copp")).isEmpty();
    }

    @Test
    void anExtractMarksInflectionsAndValues() {
        assertThat(office.search(PUBLIC, "lantern negotiates")
                        .hits()
                        .getFirst()
                        .portions()
                        .getFirst()
                        .extract())
                .filteredOn(PortionHit.Fragment::hit)
                .extracting(PortionHit.Fragment::text)
                .containsExactly("negotiated", "lanterns");
        assertThat(office.search(PUBLIC, "tags:ECON")
                        .hits()
                        .getFirst()
                        .portions()
                        .getFirst()
                        .extract())
                .filteredOn(PortionHit.Fragment::hit)
                .extracting(PortionHit.Fragment::text)
                .contains("ECON");
    }
}
