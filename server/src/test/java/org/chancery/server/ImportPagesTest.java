package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.server.testing.SampleAccounts;
import org.junit.jupiter.api.Test;

/// The pages on which people hand in messages, over a sample archive that takes numbers for messages.
final class ImportPagesTest extends OfficeTest {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String FORM = "multipart/form-data; boundary=exercise";

    private static HttpResponse<String> hand(Visit visit, String page, String... files) throws Exception {
        Matcher token = TOKEN.matcher(visit.get(page).body());
        StringBuilder form = new StringBuilder();
        if (token.find()) {
            form.append(part("name=\"_csrf\"", token.group(1)));
        }
        for (int i = 0; i < files.length; i += 2) {
            form.append(part("name=\"files\"; filename=\"" + files[i] + "\"", files[i + 1]));
        }
        return visit.send(request("/import")
                .header("Content-Type", FORM)
                .POST(BodyPublishers.ofString(form + "--exercise--\r\n"))
                .build());
    }

    private static String part(String what, String content) {
        return "--exercise\r\nContent-Disposition: form-data; " + what + "\r\n\r\n" + content + "\r\n";
    }

    private static String where(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    @Test
    void whatIsHandedInIsToldInsideTheSightWithFindingsAndRefusals() throws Exception {
        try (Visit clerk = signedIn(SampleAccounts.CLERK)) {
            String where = where(hand(
                    clerk,
                    "/import",
                    "one.txt",
                    "PORTO SERENO 887\nPORTO SERENO 902\nPORTO SERENO 903",
                    "<b>.txt",
                    "nothing of that"));
            String page = clerk.get(where).body();
            assertThat(page)
                    .contains(
                            "2 files dealt with",
                            "3 messages in 2 files",
                            "taken of which you may not see all",
                            "PORTO SERENO 887",
                            "some of it is above your sight",
                            "&lt;b&gt;.txt, line 1",
                            "FILE-010")
                    .doesNotContain("PORTO SERENO 902", "midnight ledger", "<b>.txt");
            assertThat(clerk.get(where + "/progress").body()).contains("\"done\":true");
            assertThat(clerk.get("/import").body()).contains("href=\"" + where + "\"");
        }
    }

    @Test
    void onlyWhoMayFileSeesTheFormAndIsListenedTo() throws Exception {
        try (Visit liaison = signedIn(SampleAccounts.LIAISON);
                Visit clerk = signedIn(SampleAccounts.CLERK);
                Visit nobody = new Visit()) {
            assertThat(liaison.get("/import").statusCode()).isEqualTo(403);
            assertThat(liaison.get("/").body()).doesNotContain("href=\"/import\"");
            assertThat(clerk.get("/").body()).contains("href=\"/import\"");
            assertThat(hand(liaison, "/account", "a.txt", "PORTO SERENO 887").statusCode())
                    .isEqualTo(403);
            assertThat(hand(nobody, "/sign-in", "a.txt", "PORTO SERENO 887").statusCode())
                    .isEqualTo(403);
            String where = where(hand(clerk, "/import", "a.txt", "PORTO SERENO 887"));
            assertThat(liaison.get(where).statusCode()).isEqualTo(404);
            assertThat(liaison.get(where + "/progress").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void anUploadElsewhereOrWithoutTheFormsTokenIsRefused() throws Exception {
        try (Visit clerk = signedIn(SampleAccounts.CLERK)) {
            assertThat(hand(clerk, "/health", "a.txt", "PORTO SERENO 887").statusCode())
                    .isEqualTo(403);
            assertThat(clerk.send(request("/sign-in")
                                    .header("Content-Type", FORM)
                                    .POST(BodyPublishers.ofString(part("name=\"username\"", "x") + "--exercise--\r\n"))
                                    .build())
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void noFileAndTooManyFilesAreToldOnTheForm() throws Exception {
        try (Visit clerk = signedIn(SampleAccounts.CLERK)) {
            String none = where(hand(clerk, "/import", "", ""));
            assertThat(clerk.get(none).body()).contains("No file was chosen.");
            String[] files = new String[202];
            for (int i = 0; i < files.length; i += 2) {
                files[i] = i + ".txt";
                files[i + 1] = "PORTO SERENO 887";
            }
            assertThat(clerk.get(where(hand(clerk, "/import", files))).body()).contains("too many files");
        }
    }
}
