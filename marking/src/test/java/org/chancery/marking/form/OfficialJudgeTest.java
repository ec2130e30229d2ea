package org.chancery.marking.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.chancery.marking.Scheme;
import org.chancery.marking.form.Spoiling.Spoilt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// What this program calls right, the official rules of ISM call right as well; of what is spoilt, both
/// say the same but in the cases that `disagreements.tsv` lists with their reasons.
@Execution(ExecutionMode.CONCURRENT)
final class OfficialJudgeTest {
    private static final long SEED = 20_260_103;
    private static final int RIGHT = 2_000;
    private static final int SPOILT = 1_000;

    /// One document in so many may be judged otherwise.
    private static final int ONE_IN = 100;

    /// What ISM has no way to tell, and what is therefore refused.
    private static final Set<String> UNTOLD = Set.of("FORM-013", "FORM-014");

    private record Verdict(Spoilt spoilt, Set<String> ours, Set<String> theirs) {
        boolean agree() {
            return ours.isEmpty() == theirs.isEmpty();
        }

        String row() {
            return String.join(
                    "\t",
                    spoilt.how().name(),
                    listed(ours),
                    listed(theirs),
                    spoilt.banner(),
                    String.join("; ", spoilt.portions()));
        }

        private static String listed(Set<String> rules) {
            return rules.isEmpty() ? "-" : String.join(" ", rules);
        }
    }

    private final Scheme us = Scheme.named("us");
    private final Ism ism = new Ism(us);

    @Test
    void whatIsRightPassesTheOfficialRules() throws Exception {
        IsmJudge judge = IsmJudge.present();
        Papers papers = new Papers(us, new Random(SEED));
        List<String> written = new ArrayList<>();
        int refused = 0;
        for (int i = 0; written.size() < RIGHT && i < 2 * RIGHT; i++) {
            Outcome<String> outcome = ism.write(papers.next());
            outcome.value().ifPresent(written::add);
            refused += outcome.value().isEmpty() ? 1 : 0;
            assertThat(outcome.reasons()).allMatch(refusal -> UNTOLD.contains(refusal.rule()));
        }
        assertThat(written).hasSize(RIGHT);
        List<Future<List<String>>> verdicts = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            written.forEach(xml -> verdicts.add(pool.submit(() -> errors(judge, xml))));
        }
        for (int i = 0; i < RIGHT; i++) {
            assertThat(verdicts.get(i).get())
                    .as("seed %d: %s", SEED, written.get(i))
                    .isEmpty();
        }
        assertThat(refused).isLessThan(RIGHT / 5);
    }

    @Test
    void ofWhatIsSpoiltBothSayTheSame() throws Exception {
        IsmJudge judge = IsmJudge.present();
        List<Verdict> verdicts = verdicts(judge);
        List<Verdict> apart =
                verdicts.stream().filter(verdict -> !verdict.agree()).toList();
        assertThat(apart.stream().map(Verdict::row))
                .as("disagreements, as disagreements.tsv lists them")
                .containsExactlyInAnyOrderElementsOf(disagreements());
        assertThat(apart.size() * ONE_IN).isLessThanOrEqualTo(verdicts.size());
        for (Spoiling.How how : Spoiling.How.values()) {
            assertThat(verdicts)
                    .as(how.name())
                    .anyMatch(verdict -> verdict.spoilt().how() == how);
        }
        assertThat(verdicts.stream().filter(verdict -> !verdict.theirs().isEmpty()))
                .hasSizeGreaterThan(SPOILT / 2);
    }

    private List<Verdict> verdicts(IsmJudge judge) throws ExecutionException, InterruptedException {
        Random random = new Random(SEED + 1);
        Papers papers = new Papers(us, random);
        Spoiling spoiling = new Spoiling(us, random);
        List<Future<Verdict>> futures = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            for (int i = 0; futures.size() < SPOILT && i < 20 * SPOILT; i++) {
                IsmDocument document = papers.next();
                Optional<Spoilt> spoilt = ism.check(document).isEmpty() ? spoiling.spoil(document) : Optional.empty();
                spoilt.filter(each -> each.xml().isPresent())
                        .ifPresent(each -> futures.add(pool.submit(() -> verdict(judge, each))));
            }
        }
        assertThat(futures).hasSize(SPOILT);
        List<Verdict> verdicts = new ArrayList<>();
        for (Future<Verdict> future : futures) {
            verdicts.add(future.get());
        }
        return verdicts;
    }

    private Verdict verdict(IsmJudge judge, Spoilt spoilt) {
        Set<String> ours = ism.check(spoilt.banner(), spoilt.portions(), spoilt.head()).stream()
                .map(Refusal::rule)
                .collect(Collectors.toCollection(TreeSet::new));
        return new Verdict(
                spoilt, ours, new TreeSet<>(errors(judge, spoilt.xml().orElseThrow())));
    }

    private static List<String> errors(IsmJudge judge, String xml) {
        return judge.judge(xml).stream()
                .filter(IsmJudge.Objection::error)
                .map(IsmJudge.Objection::id)
                .toList();
    }

    /// The rows of the kept list, without the reason that ends each.
    private static List<String> disagreements() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(OfficialJudgeTest.class.getResourceAsStream("disagreements.tsv"))) {
            List<String> rows = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    int end = line.lastIndexOf('\t');
                    assertThat(line.split("\t", -1)).as(line).hasSize(6);
                    assertThat(line.substring(end)).as(line).isNotBlank();
                    rows.add(line.substring(0, end));
                }
            }
            return rows;
        }
    }
}
