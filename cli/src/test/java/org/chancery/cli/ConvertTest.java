package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.cli.internal.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `chancery write` and `chancery convert` with what they do not take, and the looks of what they print.
class ConvertTest {
    private static final String MESSAGE = """
            R 311737Z JAN 09
            FM EMBASSY PORTO SERENO
            TO RUEHAL/FORMIN ALDERMERE
            BT
            UNCLAS PORTO SERENO 000012

            E.O. 12958: N/A
            TAGS: PREL
            SUBJECT: EXERCISE: THE HARBOUR LIGHTS

            1. EXERCISE. The lights are lit.

            HARROWAY
            BT
            NNNN
            """;

    @TempDir
    private Path folder = Path.of("");

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static Outcome run(String... arguments) {
        return Outcome.of(TestWorkplace.place(), arguments);
    }

    private static void refused(String file, ExitCode code, String said) {
        for (Outcome outcome : new Outcome[] {run("write", file), run("convert", "--to", "json", file)}) {
            assertThat(outcome.code()).isEqualTo(code.code());
            assertThat(outcome.out()).isEmpty();
            assertThat(outcome.err()).startsWith("chancery: " + file).contains(said);
        }
    }

    @Test
    void whatIsNotOneMessageIsRefusedInWords() throws IOException {
        refused(folder.toString(), ExitCode.USAGE, "is a folder; one file is read at a time.");
        refused(folder.resolve("none").toString(), ExitCode.MISSING, "there is no such file");
        refused(file("empty", ""), ExitCode.FINDINGS, "CABLE-001: nothing was given");
        refused(file("other", "EXERCISE, and no message.\n"), ExitCode.FINDINGS, "CABLE-005");
        refused(file("brace", "{"), ExitCode.FINDINGS, "CABLE-FORM-004 at byte 1");
        refused(file("two", MESSAGE + MESSAGE), ExitCode.USAGE, "holds several messages; one is converted at a time.");
    }

    @Test
    void jsonIsIndentedForWhoEditsIt() throws IOException {
        assertThat(run("convert", "--to", "json", file("one", MESSAGE)).out())
                .startsWith("{\n  \"schema\": ")
                .endsWith("\n}\n");
    }

    @Test
    void aTelegramIsWrittenAnewInTheCanonicalForm() throws IOException {
        Outcome once = run("write", file("one", MESSAGE));

        assertThat(once.code()).as(once.err()).isZero();
        assertThat(run("write", file("again", once.out()))).isEqualTo(once);
        assertThat(run("convert", "--to", "TELEGRAM", file("one", MESSAGE))).isEqualTo(once);
    }
}
