package org.chancery.bench.mutations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.chancery.cable.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RunTest {
    private static final long SEED = 20_261_125;
    private static final int INPUTS = 3000;

    private final Pool pool = Pool.make();
    private final Readers readers = new Readers();

    @Test
    void nothingUndocumentedIsThrown() throws InterruptedException {
        Run run = run(INPUTS, 2, input -> input.subject().read(readers, input.bytes()));

        assertThat(run.faults()).isEmpty();
        assertThat(run.tallies()).containsOnlyKeys(Subject.values());
        assertThat(run.tallies().values().stream().mapToLong(Tally::inputs).sum())
                .isEqualTo(INPUTS);
    }

    @Test
    void whatIsThrownIsToldWithTheFirstInputThatThrewIt() throws InterruptedException {
        Run run = run(INPUTS, 2, input -> {
            if (input.subject() == Subject.MAIL) {
                throw new IllegalArgumentException("on purpose");
            }
        });

        long mails = run.tallies().getOrDefault(Subject.MAIL, Tally.NONE).inputs();
        assertThat(mails).isPositive();
        assertThat(run.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.times()).isEqualTo(mails);
            assertThat(MutatedInput.of(pool, SEED, fault.number()).subject()).isEqualTo(Subject.MAIL);
            assertThat(fault.number()).isLessThan(10);
            assertThat(fault.what()).contains("MAIL", "IllegalArgumentException", "on purpose", "RunTest");
        });
    }

    @Test
    void anInputThatTakesLongEachTimeIsAFault() throws InterruptedException {
        Run run = run(1, 1, input -> {
            long until = System.nanoTime() + 210_000_000;
            while (System.nanoTime() < until) {
                Thread.onSpinWait();
            }
        });

        assertThat(run.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.what()).containsPattern("took \\d+ ms"));
    }

    @Test
    void seedAndNumberGiveTheSameInputEachTime() {
        Set<Integer> different = new HashSet<>();
        for (int number = 0; number < 1000; number++) {
            byte[] bytes = MutatedInput.of(pool, SEED, number).bytes();
            different.add(Arrays.hashCode(bytes));
            assertThat(bytes).isEqualTo(MutatedInput.of(pool, SEED, number).bytes());
        }

        assertThat(different).hasSizeGreaterThan(900);
    }

    @Test
    void everyMutationChangesBytesAndLeavesTheOriginalAsItIs() {
        byte[] one = "FIRST LINE\nSECOND LINE\nTHIRD LINE\n".getBytes(StandardCharsets.US_ASCII);
        byte[] other = "another message".getBytes(StandardCharsets.US_ASCII);
        byte[] before = one.clone();
        Set<Mutation> changed = EnumSet.noneOf(Mutation.class);
        Random random = new Random(SEED);
        for (int round = 0; round < 100; round++) {
            for (Mutation mutation : Mutation.values()) {
                if (!Arrays.equals(mutation.apply(one, other, random), one)) {
                    changed.add(mutation);
                }
                assertThat(mutation.apply(new byte[0], new byte[0], random).length)
                        .isLessThan(500);
            }
        }

        assertThat(changed).containsExactlyInAnyOrder(Mutation.values());
        assertThat(one).isEqualTo(before);
    }

    @Test
    void aPlaceOutsideTheBytesIsFoundWhereverItStands() {
        record Holder(String name, List<Optional<Span>> spans) {}
        Holder holder = new Holder("", List.of(Optional.empty(), Optional.of(new Span(3, 8))));

        assertThat(Places.within(holder, 8)).isEqualTo(1);
        assertThatThrownBy(() -> Places.within(holder, 7)).hasMessageContaining("outside the 7 bytes");
    }

    private Run run(int inputs, int threads, Consumer<MutatedInput> reader) throws InterruptedException {
        Run run = new Run(pool, SEED, 0, inputs, reader);
        run.read(threads, new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        return run;
    }
}
