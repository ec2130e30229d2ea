package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.chancery.server.testing.SampleAccounts;
import org.junit.jupiter.api.Test;

final class ExportTest extends OfficeTest {
    @Test
    void aTableHasARowForEachPassageWithItsMark() throws Exception {
        try (Visit clerk = signedIn(SampleAccounts.CLERK)) {
            HttpResponse<String> table = clerk.get("/api/export.csv?q=boats");
            assertThat(table.statusCode()).isEqualTo(200);
            assertThat(table.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
            assertThat(table.headers().firstValue("Content-Disposition"))
                    .contains("attachment; filename=\"answer.csv\"");
            List<String> rows = table.body().lines().toList();
            assertThat(rows.getFirst())
                    .isEqualTo("id,reference,sent,dtg,originator,subject mark,subject,paragraph,mark,passage");
            assertThat(rows)
                    .hasSize(4)
                    .anyMatch(row -> row.contains("\"PORTO SERENO 887\",\"2026-03-14T09:30:00Z\"")
                            && row.contains(",\"2\",\"C//NF\",\""));
        }
        try (Visit liaison = signedIn(SampleAccounts.LIAISON)) {
            assertThat(liaison.get("/api/export.csv?q=boats").body()).doesNotContain("C//NF");
        }
    }

    @Test
    void noCellIsAFormula() throws Exception {
        try (Visit clerk = signedIn(SampleAccounts.CLERK)) {
            String table = clerk.get("/api/export.csv?q=formula").body();
            assertThat(table)
                    .contains("\"'=HYPERLINK(\"\"https://example.org\"\")")
                    .doesNotContain("\"=");
        }
    }

    @Test
    void linesOfJsonAreWhatASearchGives() throws Exception {
        try (Visit clerk = signedIn(SampleAccounts.CLERK)) {
            List<String> lines = clerk.get("/api/export.jsonl?q=harbor&order=NEWEST")
                    .body()
                    .lines()
                    .toList();
            assertThat(lines)
                    .isNotEmpty()
                    .allMatch(line -> line.startsWith("{\"citation\":{") && line.contains("\"label\":"));
        }
    }

    @Test
    void messagesAreSavedWhereTheReaderSeesAllOfThem() throws Exception {
        try (Visit clerk = signedIn(SampleAccounts.CLERK);
                Visit ambassador = signedIn(SampleAccounts.AMBASSADOR)) {
            assertThat(files(clerk)).containsExactly("PORTO SERENO 901 - " + ARCHIVE.id("PORTO SERENO 901") + ".txt");
            assertThat(files(ambassador)).hasSize(2);
        }
    }

    private static List<String> files(Visit visit) throws Exception {
        HttpResponse<byte[]> zip = visit.send(request("/api/export.zip?q=boats").build(), BodyHandlers.ofByteArray());
        List<String> names = new ArrayList<>();
        try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(zip.body()))) {
            for (ZipEntry file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
                names.add(file.getName());
            }
        } catch (IOException e) {
            throw new AssertionError("no ZIP file", e);
        }
        return names;
    }
}
