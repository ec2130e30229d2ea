package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.server.testing.SampleAccounts;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class FolderPagesTest extends OfficeTest {
    private static final Pattern FOLDER = Pattern.compile("/folders/([0-9a-f-]{36})\">");
    private static final Pattern NOTE = Pattern.compile("/notes/([0-9a-f-]{36})/delete");

    /// Makes a folder, and gives its path.
    private static String make(Visit visit, String name, String mark, boolean shared) throws Exception {
        Map<String, String> form = Map.of("name", name, "mark", mark, "shared", shared ? "true" : "");
        HttpResponse<String> made = visit.submit("/folders", "/folders", form);
        assertThat(made.statusCode()).isEqualTo(302);
        String list = visit.get("/folders").body();
        int at = list.indexOf(">" + name + "<");
        Matcher found = FOLDER.matcher(list.substring(list.lastIndexOf("<a ", at), at + 1));
        assertThat(found.find()).isTrue();
        return "/folders/" + found.group(1);
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static int put(Visit visit, String folder, String message) throws Exception {
        Map<String, String> form = Map.of("folder", id(folder), "message", id(message));
        return visit.submit("/folders", "/folders/put", form).statusCode();
    }

    private static int note(Visit visit, String folder, Map<String, String> form) throws Exception {
        return visit.submit(folder, folder + "/notes", form).statusCode();
    }

    @Test
    void aMessageIsPutIntoAFolderFromItsPageAndGetsNotes() throws Exception {
        String message = message("PORTO SERENO 887");
        try (Visit clerk = signedIn(SampleAccounts.CLERK)) {
            assertThat(clerk.get(message).body()).contains("/folders?message=" + id(message));
            String folder = make(clerk, "Harbor dialogue", "U", false);
            String secret = make(clerk, "Narrow", "C//NF", false);
            assertThat(clerk.get(message).body()).contains("Harbor dialogue (U)", "Narrow (C//NF)");
            assertThat(put(clerk, folder, message)).isEqualTo(302);
            assertThat(note(
                            clerk,
                            folder,
                            Map.of("message", id(message), "text", "EXERCISE. Ask <b>again</b>.\nSoon.")))
                    .isEqualTo(302);
            assertThat(note(clerk, folder, Map.of("text", "EXERCISE. About it all.", "mark", "U")))
                    .isEqualTo(302);
            String page = clerk.get(folder).body();
            assertThat(page)
                    .contains(
                            "PORTO SERENO 887",
                            "Ask &lt;b&gt;again&lt;/b&gt;.",
                            "About it all",
                            "1 message",
                            "yours alone")
                    .contains("id=\"banner-above\"", "Take it out")
                    .doesNotContain("<b>again");
            assertThat(page.split("CONFIDENTIAL//NOFORN", -1)).hasSizeGreaterThan(2);
            Matcher written = NOTE.matcher(page);
            assertThat(written.find()).isTrue();
            assertThat(clerk.submit(folder, folder + written.group(), Map.of()).statusCode())
                    .isEqualTo(302);
            assertThat(clerk.submit(folder, folder + written.group(), Map.of()).statusCode())
                    .isEqualTo(404);
            String out = folder + "/messages/" + id(message) + "/delete";
            assertThat(clerk.submit(folder, out, Map.of()).statusCode()).isEqualTo(302);
            assertThat(clerk.get(folder).body()).contains("There are no messages in it");
            assertThat(clerk.get("/folders?message=" + id(message)).body())
                    .contains("Put it in", "Back to the message");
            for (String each : List.of(folder, secret)) {
                assertThat(clerk.submit(each, each + "/delete", Map.of()).statusCode())
                        .isEqualTo(302);
                assertThat(clerk.get(each).statusCode()).isEqualTo(404);
            }
        }
    }

    @Test
    void aFolderOfAnotherIsNotThereUntilItIsShared() throws Exception {
        try (Visit clerk = signedIn(SampleAccounts.CLERK);
                Visit liaison = signedIn(SampleAccounts.LIAISON)) {
            String folder = make(clerk, "Of the clerk", "U", false);
            HttpResponse<String> nothing = liaison.get("/folders/" + UUID.randomUUID());
            assertThat(nothing.statusCode()).isEqualTo(404);
            assertThat(liaison.get(folder).body()).isEqualTo(nothing.body());
            assertThat(liaison.get("/api" + folder).body())
                    .isEqualTo(liaison.get("/api/folders/none").body());
            for (String act : List.of("", "/delete", "/notes")) {
                Map<String, String> form = Map.of("name", "x", "mark", "U", "text", "x");
                assertThat(liaison.submit("/account", folder + act, form).statusCode())
                        .as(act)
                        .isEqualTo(404);
            }
            Map<String, String> shared = Map.of("name", "Of the office", "mark", "U", "shared", "true");
            assertThat(clerk.submit(folder, folder, shared).statusCode()).isEqualTo(302);
            assertThat(liaison.get("/folders").body()).contains("Of the office", "shared by tomas.brandt");
            assertThat(liaison.get(folder).body())
                    .contains("Write a note about the folder")
                    .doesNotContain("Change or delete the folder");
            assertThat(clerk.submit(folder, folder + "/delete", Map.of()).statusCode())
                    .isEqualTo(302);
        }
    }

    @Test
    void whatIsRefusedIsSaidAndWhatWasTypedIsKept() throws Exception {
        try (Visit clerk = signedIn(SampleAccounts.CLERK)) {
            Map<String, String> form = Map.of("name", "Odd", "mark", "nothing such");
            HttpResponse<String> refused = clerk.submit("/folders", "/folders", form);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("role=\"alert\"", "no mark of this office", "value=\"nothing such\"");
            String folder = make(clerk, "With notes", "U", false);
            HttpResponse<String> note =
                    clerk.submit(folder, folder + "/notes", Map.of("mark", "?", "text", "EXERCISE. Typed."));
            assertThat(note.statusCode()).isEqualTo(422);
            assertThat(note.body()).contains("no mark of this office", "EXERCISE. Typed.</textarea>", "open=\"open\"");
            assertThat(clerk.submit(folder, folder + "/delete", Map.of()).statusCode())
                    .isEqualTo(302);
        }
    }

    @Test
    void theApiGivesFoldersAsTheReaderSeesThem() throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        try (Visit ambassador = signedIn(SampleAccounts.AMBASSADOR);
                Visit clerk = signedIn(SampleAccounts.CLERK)) {
            String folder = make(ambassador, "Of the ambassador", "U", true);
            put(ambassador, folder, message("PORTO SERENO 887"));
            note(ambassador, folder, Map.of("mark", "S//NF", "text", "EXERCISE. For few."));
            JsonNode whole = mapper.readTree(ambassador.get("/api" + folder).body());
            assertThat(whole.at("/notes/0/label/banner").asString()).isEqualTo("SECRET//NOFORN");
            JsonNode part = mapper.readTree(clerk.get("/api" + folder).body());
            assertThat(part.get("notes")).isEmpty();
            assertThat(part.get("entries")).hasSize(1);
            assertThat(part.at("/label/banner").asString()).startsWith("CONFIDENTIAL");
            assertThat(clerk.get("/api/folders").body())
                    .contains("Of the ambassador")
                    .doesNotContain("For few");
            ambassador.submit(folder, folder + "/delete", Map.of());
        }
    }
}
