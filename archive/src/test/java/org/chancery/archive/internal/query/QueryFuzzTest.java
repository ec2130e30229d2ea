package org.chancery.archive.internal.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.chancery.marking.Scheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Any text is a query, nothing, or a problem with a place in it, in a time that its length bounds.
@Execution(ExecutionMode.CONCURRENT)
final class QueryFuzzTest {
    private static final QueryReader READER = new QueryReader(Scheme.named("exercise"));

    @FuzzTest(maxDuration = "5s")
    void anyTextIsRead(byte[] bytes) {
        QueryPromises.check(READER, new String(bytes, StandardCharsets.UTF_8));
    }

    @Test
    void noTextOfOnePieceTakesLong() {
        for (String piece :
                List.of("(", ")", "-", "NOT ", "\"", "a:", "tags:", "ref:a1 ", "x NEAR ", "~", "*", "..", "STATE 1 ")) {
            String text = piece.repeat(QueryReader.LONGEST / piece.length());
            READER.read(text);
            long start = System.nanoTime();
            READER.read(text);
            READER.read("ref:\"" + text);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).as(piece).isLessThan(Duration.ofSeconds(1));
        }
    }
}
