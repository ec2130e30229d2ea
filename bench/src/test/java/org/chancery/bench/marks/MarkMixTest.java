package org.chancery.bench.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.chancery.marking.Scheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MarkMixTest {

    @ParameterizedTest
    @EnumSource
    void aMixHasEveryKindAndAllAreMarks(MarkMix mix) {
        assertThat(mix.marks()).hasSize(MarkMix.MARKS);
        assertThat(new HashSet<>(mix.marks()))
                .hasSizeGreaterThanOrEqualTo(50)
                .isEqualTo(new HashSet<>(MarkMix.KINDS.marks()));
        assertThat(mix.labels(Scheme.named("us"))).hasSize(MarkMix.MARKS);
    }
}
