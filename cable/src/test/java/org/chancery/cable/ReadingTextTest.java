package org.chancery.cable;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.chancery.marking.Scheme;
import org.junit.jupiter.api.Test;

/// What of a paragraph a person reads.
final class ReadingTextTest {
    private static final String MESSAGE = """
            R 021200Z MAR 26
            FM EMBASSY PORTO SERENO
            TO FORMIN ALDERMERE
            BT
            UNCLAS PORTO SERENO 000042

            SUBJECT: EXERCISE: A PAGE TURNED

            1. (U) The coast service proposed two boats, which became

            PORTO SERENO 00000042  002 OF 002


            eleven stations.

            A second thought stands apart.

            HARROWAY

            EXERCISE EXERCISE EXERCISE
            BT
            #0042
            NNNN
            """;

    private final Message message =
            new MessageReader(Scheme.named("exercise")).read(MESSAGE.getBytes(StandardCharsets.US_ASCII));

    @Test
    void aPageTurnedInsideASentenceLeavesNoGap() {
        Portion paragraph = message.portions().stream()
                .filter(portion -> portion.number().equals("1"))
                .findFirst()
                .orElseThrow();

        assertThat(paragraph.text(message.source())).isEqualTo("""
                        The coast service proposed two boats, which became
                        eleven stations.

                        A second thought stands apart.""");
    }

    @Test
    void theSignatureStandsBeforeTheWordsThatCloseAnExercise() {
        assertThat(message.body().signature()).map(Element::text).contains("HARROWAY");
    }
}
