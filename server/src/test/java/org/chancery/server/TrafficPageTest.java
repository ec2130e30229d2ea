package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.chancery.server.testing.SampleAccounts;
import org.junit.jupiter.api.Test;

final class TrafficPageTest extends OfficeTest {
    @Test
    void thePageShowsCountsWithTheSearchesTheyLeadToAndItsOwnBanner() throws Exception {
        try (Visit clerk = signedIn(SampleAccounts.CLERK)) {
            String page = clerk.get("/traffic").body();
            assertThat(page)
                    .contains("32 messages, 1 February 2026 to 18 March 2026, by day")
                    .contains("href=\"/?q=dtg:2026-03-14\"")
                    .contains("<title>14 March 2026: 1 message</title>")
                    .contains("1,204 messages")
                    .contains("EMBASSY PORTO SERENO", "7 messages of other originators, or of none")
                    .contains(
                            "26 messages",
                            "where 10 a day are usual",
                            "where 0.7 a day are usual",
                            "where none is usual")
                    .contains("888 to 900", "13 missing", "<strong>902</strong>", "there are more")
                    .contains("not received, or is not in your sight");
            assertThat(page.split(">UNCLASSIFIED<", -1)).hasSize(3);
        }
    }

    @Test
    void whatIsHiddenIsMissing() throws Exception {
        try (Visit ambassador = signedIn(SampleAccounts.AMBASSADOR)) {
            String page = ambassador.get("/traffic").body();
            assertThat(page).contains("33 messages").doesNotContain("<strong>902</strong>");
            assertThat(page.split("SECRET//NOFORN", -1)).hasSize(3);
        }
    }

    @Test
    void aQueryShowsItsOwnTimelineAndNoMissingNumbers() throws Exception {
        try (Visit clerk = signedIn(SampleAccounts.CLERK)) {
            assertThat(clerk.get("/?q=harbor").body()).contains("href=\"/traffic?q=harbor\"");
            String page =
                    clerk.get("/traffic?q=harbor&from=2026-02-01&to=2026-02-05").body();
            assertThat(page).contains("1 to 5 February 2026").doesNotContain("Missing messages");
            assertThat(page).contains("/traffic?q=harbor&amp;from=2026-01-27&amp;to=2026-01-31");
            assertThat(clerk.get("/traffic?q=nowhere").body()).contains("No message with a date");
            assertThat(clerk.get("/traffic?q=tgas:PREL").body())
                    .contains("There is no field", "href=\"/traffic?q=tags:PREL\"");
            assertThat(clerk.get("/traffic?from=soon").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whatAMessageSaysCannotActOnThePage() throws Exception {
        try (Visit clerk = signedIn(SampleAccounts.CLERK)) {
            String page = clerk.get("/traffic?q=" + encoded("<script>")).body();
            assertThat(page).doesNotContain("<script>", "<b>EMBASSY</b>");
        }
    }

    @Test
    void theApiTellsTheSameAndATableHasARowForEachStretch() throws Exception {
        try (Visit clerk = signedIn(SampleAccounts.CLERK)) {
            String json = clerk.get("/api/traffic").body();
            assertThat(json)
                    .contains("\"step\":\"DAY\"", "\"all\":{\"messages\":32,", "\"precedence\":\"FLASH\"")
                    .contains("\"series\":\"PORTO SERENO of 2026\",\"first\":902,\"last\":902")
                    .contains("\"kind\":\"TAGS\",\"text\":\"PREL\"", "\"moreMissing\":true")
                    .contains("\"banner\":\"UNCLASSIFIED\"");
            assertThat(clerk.get("/api/traffic?q=tgas:PREL").body()).contains("\"instead\":\"tags:PREL\"");
            assertThat(clerk.get("/api/traffic?from=soon").statusCode()).isEqualTo(400);
            HttpResponse<String> table = clerk.get("/api/traffic.csv?from=2026-02-01&to=2026-02-02");
            assertThat(table.headers().firstValue("Content-Disposition"))
                    .contains("attachment; filename=\"traffic.csv\"");
            assertThat(table.body().lines())
                    .containsExactly(
                            "\"first\",\"last\",\"messages\",\"FLASH\",\"IMMEDIATE\",\"PRIORITY\",\"ROUTINE\",\"none\"",
                            "\"2026-02-01\",\"2026-02-01\",\"1\",\"0\",\"0\",\"0\",\"1\",\"0\"",
                            "\"2026-02-02\",\"2026-02-02\",\"1\",\"0\",\"0\",\"0\",\"1\",\"0\"");
            assertThat(clerk.get("/api/traffic.csv?q=tgas:PREL").statusCode()).isEqualTo(400);
        }
    }
}
