package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.chancery.server.testing.SampleAccounts;
import org.chancery.store.Account;
import org.junit.jupiter.api.Test;

class SignInTest extends OfficeTest {
    @Test
    void aPageAskedForUnsignedLeadsToSignInAndBack() throws Exception {
        try (Visit visit = new Visit()) {
            HttpResponse<String> refused = visit.get("/?q=harbor");
            assertThat(refused.statusCode()).isEqualTo(302);
            assertThat(refused.headers().firstValue("Location")).contains("/sign-in?next=%2F%3Fq%3Dharbor");
            HttpResponse<String> accepted = visit.submit(
                    "/sign-in",
                    "/sign-in",
                    Map.of(
                            "username", SampleAccounts.CLERK,
                            "password", SampleAccounts.PASSWORD,
                            "next", "/?q=harbor"));
            assertThat(accepted.headers().firstValue("Location")).contains("/?q=harbor");
            assertThat(visit.get("/?q=harbor").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void signInNeverLeadsToAnotherServer() throws Exception {
        for (String next : List.of("//example.org/", "https://example.org/", "/\\example.org", "javascript:alert(1)")) {
            try (Visit visit = new Visit()) {
                HttpResponse<String> accepted = visit.submit(
                        "/sign-in",
                        "/sign-in",
                        Map.of("username", SampleAccounts.CLERK, "password", SampleAccounts.PASSWORD, "next", next));
                assertThat(accepted.headers().firstValue("Location")).contains("/");
            }
        }
    }

    @Test
    void anUnknownUserAndAWrongPasswordAreAnsweredAlike() throws Exception {
        try (Visit known = new Visit();
                Visit unknown = new Visit()) {
            HttpResponse<String> wrong = known.signIn(SampleAccounts.LIAISON, "wrong");
            HttpResponse<String> nobody = unknown.signIn("nobody.here", "wrong");
            assertThat(wrong.statusCode()).isEqualTo(302).isEqualTo(nobody.statusCode());
            assertThat(wrong.headers().firstValue("Location"))
                    .contains("/sign-in?failed")
                    .isEqualTo(nobody.headers().firstValue("Location"));
            assertThat(wrong.body()).isEqualTo(nobody.body());
            assertThat(known.get("/").statusCode()).isEqualTo(302);
        }
    }

    @Test
    void fiveFailuresCloseThePairOfNameAndAddress() throws Exception {
        try (Visit visit = new Visit()) {
            for (int i = 0; i < 5; i++) {
                assertThat(visit.signIn("guessed.name", "guess " + i).headers().firstValue("Location"))
                        .contains("/sign-in?failed");
            }
            assertThat(visit.signIn("Guessed.Name", "guess").headers().firstValue("Location"))
                    .contains("/sign-in?wait");
            assertThat(visit.signIn(SampleAccounts.CLERK, SampleAccounts.PASSWORD)
                            .headers()
                            .firstValue("Location"))
                    .contains("/");
        }
    }

    @Test
    void aFormWithoutItsTokenIsRefused() throws Exception {
        try (Visit visit = signedIn(SampleAccounts.CLERK)) {
            assertThat(visit.post("/sign-out", Map.of(), "").statusCode()).isEqualTo(403);
            assertThat(visit.post("/sign-in", Map.of("username", "a", "password", "b"), "&_csrf=x")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(visit.get("/").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void signingOutEndsTheSession() throws Exception {
        try (Visit visit = signedIn(SampleAccounts.CLERK)) {
            HttpResponse<String> out = visit.submit("/account", "/sign-out", Map.of());
            assertThat(out.headers().firstValue("Location")).contains("/sign-in?out");
            assertThat(visit.get("/").statusCode()).isEqualTo(302);
        }
    }

    @Test
    void theSessionBeginsAtSignInWithAStrictCookie() throws Exception {
        try (Visit visit = new Visit()) {
            assertThat(visit.get("/sign-in").headers().allValues("Set-Cookie"))
                    .hasSize(1)
                    .allMatch(cookie -> cookie.startsWith("chancery-form="))
                    .allMatch(cookie -> cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"));
            assertThat(visit.signIn(SampleAccounts.CLERK, SampleAccounts.PASSWORD)
                            .headers()
                            .allValues("Set-Cookie"))
                    .filteredOn(cookie -> cookie.startsWith("chancery="))
                    .hasSize(1)
                    .allMatch(cookie -> cookie.contains("HttpOnly")
                            && cookie.contains("SameSite=Strict")
                            && cookie.contains("Path=/"));
        }
    }

    @Test
    void aSessionEndsWhenItsPasswordChangesAndAClearanceCountsAtOnce() throws Exception {
        Account clerk = ACCOUNTS.find(SampleAccounts.CLERK).orElseThrow();
        Account other = new Account("short.lived", "Short Lived", "", clerk.passwordHash(), clerk.clearance());
        ACCOUNTS.put(other, "test");
        try (Visit visit = signedIn("short.lived")) {
            assertThat(visit.get("/account").body()).contains("CONFIDENTIAL");
            Account ambassador = ACCOUNTS.find(SampleAccounts.AMBASSADOR).orElseThrow();
            ACCOUNTS.put(
                    new Account("short.lived", "Short Lived", "", clerk.passwordHash(), ambassador.clearance()),
                    "test");
            assertThat(visit.get("/account").body()).contains("TOP SECRET");
            ACCOUNTS.put(
                    new Account("short.lived", "Short Lived", "", new Passwords().encode("new"), clerk.clearance()),
                    "test");
            assertThat(visit.get("/account").statusCode()).isEqualTo(302);
        }
    }

    @Test
    void theApiTakesBasicWithoutASession() throws Exception {
        try (Visit visit = new Visit()) {
            String secret = Base64.getEncoder()
                    .encodeToString(
                            (SampleAccounts.CLERK + ":" + SampleAccounts.PASSWORD).getBytes(StandardCharsets.UTF_8));
            HttpRequest request = request("/api/me")
                    .header("Authorization", "Basic " + secret)
                    .build();
            HttpResponse<String> answer = visit.send(request);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
            HttpResponse<String> refused = visit.get("/api/me");
            assertThat(refused.statusCode()).isEqualTo(401);
            assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
        }
    }
}
