package org.chancery.exercise;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DemonstrationOfficeTest {
    /// Changes with each deliberate change of the office, and with nothing else.
    private static final String ALL_MESSAGES = "42eea5a178d2ed93d15760aa6a7fe5e53e01e0e8da04a6fff67b7309cdeba620";

    private static final List<ExerciseMessage> MESSAGES = DemonstrationOffice.messages();

    @Test
    void theMessagesAreTheCommittedOnes() {
        assertThat(Digests.of(MESSAGES)).isEqualTo(ALL_MESSAGES);
    }

    @Test
    void aSecondCallGivesTheSameBytes() {
        assertThat(DemonstrationOffice.messages()).isEqualTo(MESSAGES);
    }

    @Test
    void thereAreAboutThreeHundredMessagesWithinOneYear() {
        assertThat(MESSAGES).hasSizeBetween(280, 330);
        assertThat(MESSAGES)
                .allMatch(each ->
                        each.name().compareTo("2025-09-01") >= 0 && each.name().compareTo("2026-09") < 0);
        assertThat(MESSAGES).extracting(ExerciseMessage::name).doesNotHaveDuplicates();
    }

    @Test
    void everyTextIsPlainAsciiInLinesOfSixtyNineColumnsAndSaysExerciseTwice() {
        assertThat(MESSAGES).allSatisfy(each -> {
            String text = text(each);
            assertThat(text.getBytes(US_ASCII)).isEqualTo(each.bytes());
            assertThat(text.lines()).allMatch(line -> line.length() <= 69, "at most 69 columns");
            assertThat(text.split("EXERCISE EXERCISE EXERCISE", -1)).hasSize(3);
            assertThat(text).doesNotContain("{").endsWith("NNNN\n");
        });
    }

    @Test
    void atMostTenMessagesHaveDeliberateFaults() {
        List<String> faulty = MESSAGES.stream()
                .filter(each -> each.truth().departures().stream().anyMatch(name -> !name.equals("SECTIONED")))
                .map(ExerciseMessage::name)
                .toList();
        assertThat(faulty).hasSize(5);
    }

    @Test
    void theEmbassysNumbersRunWithOneGap() {
        List<Integer> serials = MESSAGES.stream()
                .filter(each -> each.name().startsWith("2025") && each.name().contains("porto-sereno"))
                .map(each -> Integer.parseInt(each.truth().reference().replaceAll("\\D", "")))
                .toList();
        assertThat(serials).isSorted().doesNotHaveDuplicates();
        assertThat(serials.getLast() - serials.getFirst() + 1).isEqualTo(serials.size() + 1);
    }

    @Test
    void theCentralMessageBearsFourMarksInSixParagraphsAndAnswersTheTasking() {
        ExerciseMessage central = MESSAGES.stream()
                .filter(each -> each.truth().subject().startsWith("HOW THE EMBASSY COORDINATES"))
                .findFirst()
                .orElseThrow();
        assertThat(central.truth().portions())
                .extracting(Truth.Portion::mark)
                .containsExactly("U", "C", "SBU", "C", "C//NF", "C//NF");
        assertThat(text(central))
                .contains("Response to ref A")
                .containsPattern(Pattern.compile("REF: A\\. FORMIN \\d+\n"));
    }

    @Test
    void fiveUsersReachFromThePublicReaderToTheHeadOfMission() {
        List<DemonstrationUser> users = DemonstrationOffice.users();
        assertThat(users)
                .extracting(DemonstrationUser::username)
                .containsExactly("public", "clerk", "liaison", "political", "ambassador");
        assertThat(users)
                .extracting(each -> each.clearance().level().abbreviation())
                .containsExactly("U", "U", "S", "C", "TS");
        assertThat(users.getLast().clearance().controls()).contains("NODIS", "EXDIS", "UNMARKED");
    }

    private static String text(ExerciseMessage message) {
        return new String(message.bytes(), US_ASCII);
    }
}
