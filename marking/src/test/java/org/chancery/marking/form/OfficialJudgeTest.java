package org.chancery.marking.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.chancery.marking.Scheme;
import org.junit.jupiter.api.Test;

/// What this program calls right, the official rules of ISM call right as well.
final class OfficialJudgeTest {
    private static final long SEED = 20_260_103;
    private static final int DOCUMENTS = 1500;

    private final Scheme us = Scheme.named("us");

    @Test
    void whatIsRightPassesTheOfficialRules() {
        IsmJudge judge = IsmJudge.present();
        Papers papers = new Papers(us, new Random(SEED));
        Ism ism = new Ism(us);
        Map<String, List<String>> objected = new TreeMap<>();
        long start = System.nanoTime();
        int failed = 0;
        for (int i = 0; i < DOCUMENTS; i++) {
            IsmDocument d = papers.next();
            String xml = written(ism.write(d));
            var os = judge.judge(xml);
            if (os.stream().anyMatch(IsmJudge.Objection::error)) failed++;
            String marks = us.writeBanner(
                            d.portions().stream().map(MarkedText::label).toList(), Papers.DATE) + "  <=  "
                    + d.portions().stream().map(p -> us.writePortion(p.label())).toList();
            os.forEach(o -> objected.computeIfAbsent(o.id() + (o.error() ? "" : " warn"), _ -> new ArrayList<>())
                    .add(marks + "\n      "
                            + o.text().substring(0, Math.min(300, o.text().length()))));
        }
        System.out.println("seconds " + (System.nanoTime() - start) / 1e9 + " failed " + failed);
        objected.forEach((id, list) -> {
            System.out.println(id + " " + list.size());
            list.stream()
                    .sorted(java.util.Comparator.comparingInt(String::length))
                    .limit(3)
                    .forEach(x -> System.out.println("   " + x));
        });
        assertThat(objected).isEmpty();
    }

    private static String written(Outcome<String> outcome) {
        return outcome.value().orElseThrow(() -> new AssertionError(outcome.reasons()));
    }
}
