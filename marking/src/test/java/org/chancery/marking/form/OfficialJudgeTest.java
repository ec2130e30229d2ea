package org.chancery.marking.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chancery.marking.Scheme;
import org.junit.jupiter.api.Test;

/// What this program calls right, the official rules of ISM call right as well.
final class OfficialJudgeTest {
    private static final long SEED = 20_260_103;
    private static final int DOCUMENTS = 300;

    private final Scheme us = Scheme.named("us");

    @Test
    void whatIsRightPassesTheOfficialRules() {
        IsmJudge judge = IsmJudge.present();
        Papers papers = new Papers(us, new Random(SEED));
        Ism ism = new Ism(us);
        List<String> objected = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            String xml = written(ism.write(papers.next()));
            judge.judge(xml).stream()
                    .filter(IsmJudge.Objection::error)
                    .forEach(objection -> objected.add(objection.text() + "\n" + xml));
        }
        assertThat(objected).isEmpty();
    }

    private static String written(Outcome<String> outcome) {
        return outcome.value().orElseThrow(() -> new AssertionError(outcome.reasons()));
    }
}
