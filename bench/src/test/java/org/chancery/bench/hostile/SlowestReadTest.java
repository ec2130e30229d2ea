package org.chancery.bench.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SlowestReadTest {

    @Test
    void inputsAreOfOneSizeAndOfEveryShapeAndTheSameEachTime() {
        Set<Shape> shapes = new HashSet<>();
        Set<Integer> different = new HashSet<>();
        for (int seed = 1; seed <= 50; seed++) {
            HostileInput input = HostileInput.of(seed);
            shapes.add(input.shape());
            different.add(Arrays.hashCode(input.bytes()));
            assertThat(input.bytes())
                    .hasSize(HostileInput.SIZE)
                    .isEqualTo(HostileInput.of(seed).bytes());
        }

        assertThat(shapes).containsExactlyInAnyOrder(Shape.values());
        assertThat(different).hasSizeGreaterThan(40);
    }

    @Test
    void theSlowestInputIsNoFasterThanTheMeanAndNoSlowerThanTheSlowestRead() {
        for (Subject subject : Subject.values()) {
            SlowestRead.Result result = new SlowestRead().measure(subject, 4);

            assertThat(result.meanMillis()).isPositive();
            assertThat(result.slowest().nanos())
                    .isPositive()
                    .isLessThanOrEqualTo(result.single().nanos());
            assertThat(result.single().millis()).isGreaterThanOrEqualTo(result.meanMillis());
            assertThat(result.slowest().seed()).isBetween(1L, 4L);
        }
    }
}
