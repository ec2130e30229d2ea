package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.server.testing.SampleAccounts;
import org.junit.jupiter.api.Test;

class PagesTest extends OfficeTest {
    private static final Pattern INLINE =
            Pattern.compile("<script(?![^>]* src=)|<style|\\son[a-z]+=|\\sstyle=|javascript:|hx-on");

    @Test
    void theMessagePageShowsWhatTheReaderSeesAndItsOwnBanner() throws Exception {
        try (Visit clerk = signedIn(SampleAccounts.CLERK)) {
            String page = clerk.get(message("PORTO SERENO 887")).body();
            assertThat(page).contains("two boats and twenty people", "C//NF", "Doubt", "line 1, column 5");
            assertThat(page).doesNotContain("midnight ledger", "S//NF", "You see all of this message", "/source");
            assertThat(page.split("CONFIDENTIAL//NOFORN", -1)).hasSize(3);
            assertThat(clerk.get(message("PORTO SERENO 887") + "/source").statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void whoSeesAllIsToldAndMaySaveTheBytes() throws Exception {
        try (Visit ambassador = signedIn(SampleAccounts.AMBASSADOR)) {
            String page = ambassador.get(message("PORTO SERENO 887")).body();
            assertThat(page).contains("midnight ledger", "You see all of this message");
            assertThat(page.split("SECRET//NOFORN", -1)).hasSize(3);
            HttpResponse<String> source = ambassador.get(message("PORTO SERENO 887") + "/source");
            assertThat(source.body()).contains("midnight ledger").endsWith("NNNN\r\n");
            assertThat(source.headers().firstValue("Content-Type")).contains("text/plain");
            assertThat(source.headers().firstValue("Content-Disposition"))
                    .hasValueSatisfying(value -> assertThat(value).startsWith("attachment"));
        }
    }

    @Test
    void unknownMalformedAndInvisibleMessagesAreTheSameBytes() throws Exception {
        try (Visit clerk = signedIn(SampleAccounts.CLERK)) {
            HttpResponse<String> invisible = clerk.get(message("PORTO SERENO 902"));
            assertThat(invisible.statusCode()).isEqualTo(404);
            String upper = message("PORTO SERENO 887").toUpperCase(Locale.ROOT).replace("/MESSAGES", "/messages");
            for (String path : List.of(
                    "/messages/" + UUID.randomUUID(),
                    "/messages/1",
                    "/messages/1-1-1-1-1",
                    "/messages/%3Cb%3E",
                    upper,
                    "/messages/" + UUID.randomUUID() + "/source",
                    message("PORTO SERENO 902") + "/source",
                    "/no/such/page")) {
                HttpResponse<String> other = clerk.get(path);
                assertThat(other.statusCode()).as(path).isEqualTo(404);
                assertThat(other.body()).as(path).isEqualTo(invisible.body());
                assertThat(names(other)).as(path).isEqualTo(names(invisible));
            }
            HttpResponse<String> api = clerk.get("/api" + message("PORTO SERENO 902"));
            assertThat(api.statusCode()).isEqualTo(404);
            assertThat(clerk.get("/api/messages/" + UUID.randomUUID()).body()).isEqualTo(api.body());
            assertThat(clerk.get("/api/messages/x").body()).isEqualTo(api.body());
        }
    }

    @Test
    void aPhraseThatIsHiddenAndOneThatIsNowhereGiveTheSameBytes() throws Exception {
        String hidden = "midnight ledger";
        String nowhere = "midnight lodger";
        try (Visit ambassador = signedIn(SampleAccounts.AMBASSADOR);
                Visit clerk = signedIn(SampleAccounts.CLERK)) {
            assertThat(ambassador.get("/?q=" + encoded(hidden)).body()).contains("1 message, 1 passage");
            for (String path : List.of("/?q=", "/?page=2&q=", "/api/search?q=", "/api/search?page=7&q=")) {
                HttpResponse<String> first = clerk.get(path + encoded(hidden));
                HttpResponse<String> second = clerk.get(path + encoded(nowhere));
                assertThat(without(first.body(), hidden)).as(path).isEqualTo(without(second.body(), nowhere));
                assertThat(names(first)).isEqualTo(names(second));
            }
        }
    }

    /// Without a query as it was typed, also where it stands in an address.
    private static String without(String body, String query) {
        return body.replace(query, "?").replace(query.replace(" ", "%20"), "?");
    }

    @Test
    void textFromMessagesCannotActOnThePage() throws Exception {
        try (Visit clerk = signedIn(SampleAccounts.CLERK)) {
            String page = clerk.get(message("PORTO SERENO 903")).body();
            assertThat(page)
                    .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;b&gt;FORMIN&lt;/b&gt;", "␇", "␛", "␀")
                    .doesNotContain("<script>alert", "<b>", "<i>", "\u0007", "\u001b", "\u202E", "\u0000");
            String search =
                    clerk.get("/?q=" + encoded("\"><script>alert(2)</script>")).body();
            assertThat(search).contains("&lt;script&gt;alert(2)").doesNotContain("<script>alert");
            assertThat(clerk.get("/?q=hostile").body()).doesNotContain("<script>alert", "\u001b");
        }
    }

    @Test
    void everyPageBearsABannerNoInlineCodeAndStrictHeaders() throws Exception {
        try (Visit nobody = new Visit();
                Visit clerk = signedIn(SampleAccounts.CLERK)) {
            checkPage(nobody.get("/sign-in"));
            for (String path : List.of(
                    "/", "/?q=harbor", "/?q=nothing+such", message("PORTO SERENO 887"), "/account", "/messages/none")) {
                checkPage(clerk.get(path));
            }
        }
    }

    private static void checkPage(HttpResponse<String> page) {
        assertThat(page.body()).contains("id=\"banner-above\"", "id=\"banner-below\"", "<main id=\"main\"");
        assertThat(INLINE.matcher(page.body()).find()).isFalse();
        Map<String, List<String>> headers = page.headers().map();
        assertThat(headers.get("content-security-policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.get("cache-control")).singleElement().asString().contains("no-store");
        assertThat(headers.get("referrer-policy")).containsExactly("no-referrer");
        assertThat(headers.get("x-content-type-options")).containsExactly("nosniff");
        assertThat(headers).doesNotContainKeys("etag", "last-modified", "server", "x-powered-by");
    }

    @Test
    void anErrorTellsNothingOfItsCause() throws Exception {
        try (Visit clerk = signedIn(SampleAccounts.CLERK)) {
            for (String path : List.of("/?q=", "/api/search?q=")) {
                HttpResponse<String> failed = clerk.get(path + encoded("fail the archive"));
                assertThat(failed.statusCode()).isEqualTo(500);
                assertThat(failed.body()).doesNotContain("Exception", "detail", "at org.");
            }
        }
    }

    @Test
    void assetsAreNamedByTheirContentAndKept() throws Exception {
        try (Visit visit = new Visit()) {
            List<String> assets = Pattern.compile("(?:src|href)=\"(/assets/[^\"]+)\"")
                    .matcher(visit.get("/sign-in").body())
                    .results()
                    .map(match -> match.group(1))
                    .toList();
            assertThat(assets).hasSize(4).allMatch(asset -> asset.matches(".*-[0-9a-f]{32}\\.(css|js|svg)"));
            for (String asset : assets) {
                HttpResponse<String> answer = visit.get(asset);
                assertThat(answer.statusCode()).as(asset).isEqualTo(200);
                assertThat(answer.headers().firstValue("Cache-Control"))
                        .hasValueSatisfying(value -> assertThat(value).contains("immutable"));
            }
        }
    }

    @Test
    void aPageNumberThatIsNoneIsTheFirst() throws Exception {
        try (Visit clerk = signedIn(SampleAccounts.CLERK)) {
            assertThat(clerk.get("/?q=harbor&page=two").body())
                    .contains("Next page")
                    .doesNotContain("Earlier page");
            assertThat(clerk.get("/?q=harbor&page=2").body())
                    .contains("Earlier page")
                    .doesNotContain("Next page");
        }
    }

    /// Header names and values, without the time of the answer.
    private static Map<String, List<String>> names(HttpResponse<String> answer) {
        return answer.headers().map().entrySet().stream()
                .filter(header ->
                        !header.getKey().equals("date") && !header.getKey().equals("content-length"))
                .collect(Collectors.toMap(header -> header.getKey(), header -> header.getValue()));
    }
}
