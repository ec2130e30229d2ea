package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.cable.Rule;
import org.chancery.cli.internal.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The commands that read messages and marks, as a user types them.
class CommandsTest {
    private static final String MESSAGE = """
            VZCZCSRN0381
            RR RUEHAL
            DE RUEHPS #0012 0311737
            ZNY CCCCC ZZH
            R 311737Z JAN 09
            FM EMBASSY PORTO SERENO
            TO RUEHAL/FORMIN ALDERMERE 4696
            INFO RUEHLA/EMBASSY LAGO ALTO 0195
            BT
            C O N F I D E N T I A L PORTO SERENO 000012

            SIPDIS

            E.O. 12958: DECL: 01/30/2019
            TAGS: PREL, MARR
            SUBJECT: EXERCISE: THE HARBOUR LIGHTS

            REF: STATE 4711

            Classified By: Ambassador Ysolde Harroway, reasons 1.4 (b) and (d).

            1. (U) EXERCISE. The lights are lit.

            2. (C) EXERCISE. They go out at nine.

            HARROWAY
            BT
            #0012
            NNNN
            """;

    @TempDir
    private Path folder = Path.of("");

    private String file = "";

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("one.txt"), MESSAGE).toString();
    }

    private static Outcome run(String... arguments) {
        return Outcome.of(TestWorkplace.place(), arguments);
    }

    @Test
    void aLineOfJsonHasWhatTheMessageSays() {
        Outcome read = run("read", "--scheme", "exercise", "--jsonl", file);

        assertThat(read.code()).isZero();
        assertThat(read.out().lines())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .contains(
                                "\"mrn\":{\"post\":\"PORTO SERENO\",\"number\":12,\"year\":2009}",
                                "\"dtg\":\"2009-01-31T17:37:00Z\"",
                                "\"precedence\":[\"ROUTINE\"]",
                                "\"from\":\"EMBASSY PORTO SERENO\"",
                                "\"to\":[{\"ri\":\"RUEHAL\",\"plad\":\"FORMIN ALDERMERE\",\"mcn\":\"4696\"}]",
                                "\"level\":\"CONFIDENTIAL\",\"banner\":\"CONFIDENTIAL\"",
                                "\"captions\":[\"SIPDIS\"]",
                                "\"declassification\":{\"order\":12958,\"date\":\"2019-01-30\"",
                                "\"tags\":[\"PREL\",\"MARR\"]",
                                "\"subject\":\"EXERCISE: THE HARBOUR LIGHTS\"",
                                "\"post\":\"STATE\",\"number\":4711,\"year\":2009",
                                "\"reasons\":[\"1.4(b)\",\"1.4(d)\"]",
                                "\"number\":\"2\",\"mark\":\"C\",\"label\":\"C\"",
                                "\"signature\":\"HARROWAY\"",
                                "\"findings\":[]"));
    }

    @Test
    void jsonOfOneMessageIsIndentedAndOfSeveralAList() {
        assertThat(run("read", "--json", file).out()).startsWith("{\n").endsWith("}\n");
        assertThat(run("read", "--json", file, file).out()).startsWith("[\n").endsWith("]\n");
    }

    @Test
    void aTelegramIsTheSameAgainByWayOfJsonAndOfMail() throws IOException {
        for (String form : new String[] {"json", "mail"}) {
            Outcome converted = run("convert", "--scheme", "exercise", "--to", form, file);
            assertThat(converted.code()).as(converted.err()).isZero();
            Path other = Files.writeString(folder.resolve("one." + form), converted.out());
            Outcome written = run("write", "--scheme", "exercise", other.toString());
            assertThat(written.code()).as(written.err()).isZero();
            Path telegram = Files.writeString(folder.resolve("again.txt"), written.out());

            assertThat(run("convert", "--scheme", "exercise", "--to", form, telegram.toString()))
                    .isEqualTo(converted);
        }
    }

    @Test
    void textForPeopleIsMadeOfAnyForm() throws IOException {
        Path json = Files.writeString(
                folder.resolve("one.json"), run("convert", "--to", "json", file).out());

        assertThat(run("convert", "--to", "text", json.toString()).out())
                .contains("THE HARBOUR LIGHTS", "They go out at nine.");
    }

    @Test
    void whatIsNoMessageIsRefusedWithTheReason() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.json"), "{\"schema\":\"other\"}");
        Outcome written = run("write", bad.toString());

        assertThat(written.code()).isEqualTo(ExitCode.FINDINGS.code());
        assertThat(written.out()).isEmpty();
        assertThat(written.err()).contains("bad.json", "CABLE-FORM-006");
        assertThat(run("write", folder.resolve("none").toString()).code()).isEqualTo(ExitCode.MISSING.code());
        assertThat(run("convert", "--to", "nothing", file).code()).isEqualTo(ExitCode.USAGE.code());
    }

    @Test
    void aSarifLogNamesFileRuleAndPlace() throws IOException {
        Files.writeString(folder.resolve("two.txt"), MESSAGE.replace("1. (U)", "1. (S)"));
        Outcome checked = run(
                "check",
                "--scheme",
                "exercise",
                "--sarif",
                folder.resolve("two.txt").toString());

        assertThat(checked.code()).isEqualTo(ExitCode.FINDINGS.code());
        assertThat(checked.out())
                .contains("\"version\":\"2.1.0\"", "two.txt", "\"ruleId\":\"CABLE-080\"", "\"startLine\":");
    }

    @Test
    void aRuleIsExplainedWithItsExamples() {
        assertThat(run("rule", "cable-080").out())
                .contains(Rule.PORTION_ABOVE.title(), Rule.PORTION_ABOVE.citation(), "Keeps it", "Breaks it");
        assertThat(run("rule").out().lines()).contains("CABLE-001", "MARK-001");
        assertThat(run("rule", "CABLE-999").code()).isEqualTo(ExitCode.USAGE.code());
    }

    @Test
    void messagesOfAFolderAreCounted() throws IOException {
        Files.writeString(folder.resolve("two.txt"), MESSAGE.replace("JAN 09", "JAN 10"));
        Outcome counted = run("stats", "--scheme", "exercise", folder.toString());

        assertThat(counted.out())
                .containsPattern("2  messages")
                .containsPattern("1  2010")
                .contains("PREL");
        assertThat(run("stats", "--json", folder.toString()).out())
                .startsWith("{\n  \"messages\": 2,\n")
                .contains("\"tags\": {\n    \"MARR\": 2,\n    \"PREL\": 2\n  }")
                .endsWith("}\n");
    }

    @Test
    void controlsOfUntrustedTextNeverReachTheTerminal() throws IOException {
        String text = MESSAGE.replace("The lights", "The \u001b[31m\u0007\u009b lights")
                .replace("HARBOUR", "HAR\u001b]0;x\u0007BOUR");
        String hostile = Files.write(folder.resolve("hostile.txt"), text.getBytes(StandardCharsets.UTF_8))
                .toString();
        String[][] commands = {
            {"read", hostile},
            {"read", "--json", hostile},
            {"read", "--jsonl", hostile},
            {"check", hostile},
            {"check", "--sarif", hostile},
            {"stats", hostile},
            {"convert", "--to", "text", hostile},
            {"convert", "--to", "json", hostile},
            {"convert", "--to", "mail", hostile},
            {"convert", "--to", "telegram", hostile},
            {"mark", "S//\u001b[2J"}
        };
        for (String[] command : commands) {
            Outcome outcome = run(command);
            assertThat((outcome.out() + outcome.err()).chars())
                    .as(String.join(" ", command))
                    .allMatch(c -> c == '\n' || c == '\r' || !Character.isISOControl(c));
        }
    }
}
