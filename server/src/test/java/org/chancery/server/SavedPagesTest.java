package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.chancery.server.testing.SampleAccounts;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class SavedPagesTest extends OfficeTest {
    private static final Pattern NEW = Pattern.compile("/saved/([0-9a-f-]{36})/new");

    /// Keeps a search, and gives its path.
    private static String keep(Visit visit, String name, String query) throws Exception {
        HttpResponse<String> kept =
                visit.submit("/saved", "/saved", Map.of("name", name, "q", query, "order", "newest"));
        assertThat(kept.statusCode()).isEqualTo(302);
        assertThat(kept.headers().firstValue("Location")).contains("/saved");
        String list = visit.get("/saved").body();
        Matcher found = NEW.matcher(list.substring(list.indexOf(">" + name.replace("&", "&amp;") + "<")));
        assertThat(found.find()).isTrue();
        return "/saved/" + found.group(1);
    }

    @Test
    void aSearchIsKeptFromTheAnswerAndTellsWhatIsNew() throws Exception {
        try (Visit clerk = signedIn(SampleAccounts.CLERK)) {
            assertThat(clerk.get("/?q=harbor&order=newest").body()).contains("/saved?q=harbor&amp;order=newest");
            assertThat(clerk.get("/saved?q=harbor&order=newest").body())
                    .contains("value=\"harbor\"", "selected=\"selected\">Newest");
            String path = keep(clerk, "Harbor talks", "harbor");
            String list = clerk.get("/saved").body();
            assertThat(list).contains("29 new", "/?q=harbor&amp;order=newest");
            String page = clerk.get(path + "/new").body();
            assertThat(page)
                    .contains("New in", "I have seen these 20", "I have seen all of them", "Page <span>1</span>");
            assertThat(page.split("CONFIDENTIAL", -1)).hasSizeGreaterThan(2);
            assertThat(clerk.get(path + "/new?page=2").body()).contains("I have seen these 9");
            assertThat(clerk.submit(path + "/new", path + "/seen", Map.of("all", "true"))
                            .statusCode())
                    .isEqualTo(302);
            assertThat(clerk.get("/saved").body()).contains("nothing new").doesNotContain("29 new");
            assertThat(clerk.submit("/saved", path + "/rename", Map.of("name", "Other talks"))
                            .statusCode())
                    .isEqualTo(302);
            assertThat(clerk.get("/saved").body()).contains("Other talks").doesNotContain("Harbor talks");
            assertThat(clerk.submit("/saved", path + "/delete", Map.of()).statusCode())
                    .isEqualTo(302);
            assertThat(clerk.get(path + "/new").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void aNameThatIsTakenIsRefusedAndWhatWasTypedIsKept() throws Exception {
        try (Visit clerk = signedIn(SampleAccounts.CLERK)) {
            keep(clerk, "Taken", "harbor");
            HttpResponse<String> refused =
                    clerk.submit("/saved", "/saved", Map.of("name", "Taken", "q", "\"><script>", "order", ""));
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body())
                    .contains("role=\"alert\"", "of that name already", "&quot;&gt;&lt;script&gt;")
                    .doesNotContain("<script>");
        }
    }

    @Test
    void anotherPersonsSearchIsNotThere() throws Exception {
        try (Visit clerk = signedIn(SampleAccounts.CLERK);
                Visit liaison = signedIn(SampleAccounts.LIAISON)) {
            String path = keep(clerk, "Mine", "harbor");
            HttpResponse<String> nothing = liaison.get("/saved/" + UUID.randomUUID() + "/new");
            for (String other : List.of(path + "/new", path + "/feed.atom", "/saved/none/new")) {
                HttpResponse<String> answer = liaison.get(other);
                assertThat(answer.statusCode()).as(other).isEqualTo(404);
                assertThat(answer.body()).as(other).isEqualTo(nothing.body());
            }
            for (String act : List.of("/rename", "/delete", "/seen")) {
                assertThat(liaison.submit("/account", path + act, Map.of("name", "x"))
                                .statusCode())
                        .as(act)
                        .isEqualTo(404);
            }
            assertThat(liaison.get("/api/saved").body()).doesNotContain("Mine");
        }
    }

    @Test
    void aFormThatCameFromElsewhereChangesNothing() throws Exception {
        try (Visit clerk = signedIn(SampleAccounts.CLERK)) {
            assertThat(clerk.post("/saved", Map.of("name", "Forged", "q", "harbor"), "")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(clerk.get("/saved").body()).doesNotContain("Forged");
        }
    }

    @Test
    void theFeedIsAtomEscapedMarkedAndAskedForWithAPassword() throws Exception {
        try (Visit ambassador = signedIn(SampleAccounts.AMBASSADOR);
                Visit program = new Visit()) {
            String path = keep(ambassador, "Hostile & talks", "hostile");
            assertThat(program.get(path + "/feed.atom").statusCode()).isEqualTo(401);
            String basic = Base64.getEncoder()
                    .encodeToString((SampleAccounts.AMBASSADOR + ":" + SampleAccounts.PASSWORD)
                            .getBytes(StandardCharsets.UTF_8));
            HttpRequest request = request(path + "/feed.atom")
                    .header("Authorization", "Basic " + basic)
                    .build();
            HttpResponse<String> feed = program.send(request);
            assertThat(feed.statusCode()).isEqualTo(200);
            assertThat(feed.headers().firstValue("Content-Type")).contains("application/atom+xml;charset=UTF-8");
            assertThat(feed.headers().map()).doesNotContainKeys("etag", "last-modified");
            Document document = parsed(feed.body());
            assertThat(document.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
            NodeList entries = document.getElementsByTagName("entry");
            assertThat(entries.getLength()).isPositive();
            assertThat(text(document, "title")).startsWith("Hostile & talks");
            assertThat(text(document, "summary")).contains("(").doesNotContain("\u001b");
            assertThat(feed.body()).doesNotContain("<script>", "\u001b").contains("<rights>");
        }
    }

    private static Document parsed(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(Document document, String element) {
        return document.getElementsByTagName(element).item(0).getTextContent();
    }

    @Test
    void theApiListsSearchesAndWhatIsNew() throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        try (Visit liaison = signedIn(SampleAccounts.LIAISON)) {
            String path = keep(liaison, "By the API", "harbor");
            JsonNode list = mapper.readTree(liaison.get("/api/saved").body());
            assertThat(list.get(0).get("name").asString()).isEqualTo("By the API");
            JsonNode unseen =
                    mapper.readTree(liaison.get("/api" + path + "/new").body());
            assertThat(unseen.at("/search/unseen").asLong())
                    .isEqualTo(list.get(0).get("unseen").asLong());
            assertThat(unseen.get("hits")).hasSize(20);
            assertThat(unseen.at("/label/banner").asString()).isNotEmpty();
            keep(liaison, "Wide", "harbor");
            assertThat(liaison.submit("/saved", "/saved", Map.of("name", "Too much", "q", "too much"))
                            .statusCode())
                    .isEqualTo(302);
            assertThat(liaison.get("/saved").body()).contains("finds too much to tell what is new");
            assertThat(liaison.get("/api/saved").body()).contains("\"unseen\":null");
        }
    }
}
