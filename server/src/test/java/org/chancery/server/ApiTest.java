package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.chancery.server.testing.SampleAccounts;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ApiTest extends OfficeTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    @Test
    void aMessageComesWithALabelOnEverythingThatCarriesContent() throws Exception {
        try (Visit clerk = signedIn(SampleAccounts.CLERK)) {
            JsonNode message = json(clerk.get("/api" + message("PORTO SERENO 887")));
            assertThat(message.at("/label/banner").asString()).isEqualTo("CONFIDENTIAL//NOFORN");
            assertThat(message.at("/label/release/kind").asString()).isEqualTo("no-foreign");
            assertThat(message.at("/label/level/rank").asInt()).isEqualTo(3);
            assertThat(message.at("/overall").isNull()).isTrue();
            for (String part : new String[] {"elements", "portions", "findings"}) {
                assertThat(message.get(part))
                        .isNotEmpty()
                        .allSatisfy(value ->
                                assertThat(value.at("/label/banner").asString()).isNotEmpty());
            }
            assertThat(message.toString()).doesNotContain("midnight ledger", "SECRET\"");
        }
    }

    @Test
    void aNationalOfAnotherStateSeesNoNoforn() throws Exception {
        try (Visit liaison = signedIn(SampleAccounts.LIAISON)) {
            String message = liaison.get("/api" + message("PORTO SERENO 887")).body();
            assertThat(message).contains("harbor dialogue between").doesNotContain("joint task force", "NOFORN");
        }
    }

    @Test
    void aSearchCountsAndTurnsPages() throws Exception {
        try (Visit clerk = signedIn(SampleAccounts.CLERK)) {
            JsonNode first = json(clerk.get("/api/search?q=harbor"));
            JsonNode second = json(clerk.get("/api/search?q=harbor&page=2"));
            assertThat(first.get("messages").asInt()).isEqualTo(29);
            assertThat(first.get("pages").asInt()).isEqualTo(2);
            assertThat(first.get("hits")).hasSize(20);
            assertThat(second.get("hits")).hasSize(9);
            assertThat(first.at("/hits/0/extracts/0/label/banner").asString()).isEqualTo("UNCLASSIFIED");
        }
    }

    @Test
    void aQueryThatIsNotUnderstoodIsToldWhereAndWhatToWriteInstead() throws Exception {
        try (Visit clerk = signedIn(SampleAccounts.CLERK)) {
            JsonNode answer = json(clerk.get("/api/search?q=harbor%20tgas:PREL"));
            assertThat(answer.at("/problem/start").asInt()).isEqualTo(7);
            assertThat(answer.at("/problem/end").asInt()).isEqualTo(12);
            assertThat(answer.at("/problem/instead").asString()).isEqualTo("harbor tags:PREL");
            assertThat(answer.get("messages").asInt()).isZero();
        }
    }

    @Test
    void facetsAndCompletionsComeWhereTheyAreAskedFor() throws Exception {
        try (Visit clerk = signedIn(SampleAccounts.CLERK)) {
            assertThat(json(clerk.get("/api/search?q=harbor")).get("facets")).isEmpty();
            JsonNode answer = json(clerk.get("/api/search?q=harbor&facets=true&order=NEWEST"));
            assertThat(answer.at("/facets/1/field").asString()).isEqualTo("tags");
            assertThat(answer.at("/facets/1/values/0/query").asString()).isEqualTo("harbor tags:=PREL");
            assertThat(answer.get("order").asString()).isEqualTo("NEWEST");
            assertThat(json(clerk.get("/api/suggest?q=harb")).get(0).asString()).isEqualTo("harbor");
            assertThat(clerk.get("/api/search?q=harbor&order=best").statusCode())
                    .isEqualTo(400);
        }
    }

    @Test
    void aQuestionWrongInFormIsAProblem() throws Exception {
        try (Visit clerk = signedIn(SampleAccounts.CLERK)) {
            for (String path : new String[] {"/api/search", "/api/search?q=a&page=two"}) {
                HttpResponse<String> answer = clerk.get(path);
                assertThat(answer.statusCode()).as(path).isEqualTo(400);
                assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
                assertThat(json(answer).get("status").asInt()).isEqualTo(400);
            }
        }
    }

    @Test
    void theApiIsDescribedInOpenApi() throws Exception {
        try (Visit visit = new Visit()) {
            HttpResponse<String> answer = visit.get("/openapi.json");
            JsonNode description = json(answer);
            assertThat(description.get("openapi").asString()).startsWith("3.1");
            assertThat(description.get("paths").propertyNames())
                    .containsExactlyInAnyOrder(
                            "/api/search",
                            "/api/suggest",
                            "/api/export.csv",
                            "/api/export.jsonl",
                            "/api/export.zip",
                            "/api/messages/{id}",
                            "/api/traffic",
                            "/api/traffic.csv",
                            "/api/saved",
                            "/api/saved/{id}/new",
                            "/api/folders",
                            "/api/folders/{id}",
                            "/api/me");
            assertThat(description.at("/components/schemas").propertyNames())
                    .contains("Message", "SearchAnswer", "Label", "Person")
                    .doesNotContain("Account");
            assertThat(answer.body()).doesNotContain("passwordHash");
        }
    }

    @Test
    void healthSaysUpAndNothingElse() throws Exception {
        try (Visit visit = new Visit()) {
            assertThat(visit.get("/health").body()).isEqualTo("{\"status\":\"UP\"}");
        }
    }
}
