package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.archive.WordDiff.Change.ADDED;
import static org.chancery.archive.WordDiff.Change.KEPT;
import static org.chancery.archive.WordDiff.Change.REMOVED;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.chancery.archive.WordDiff.Change;
import org.chancery.archive.WordDiff.Run;
import org.junit.jupiter.api.Test;

final class WordDiffTest {
    @Test
    void wordsThatChangedStandBesideThoseThatStayed() {
        assertThat(WordDiff.of("two boats and twenty\npeople", "eleven boats and twenty people more"))
                .containsExactly(
                        new Run(REMOVED, "two"),
                        new Run(ADDED, "eleven"),
                        new Run(KEPT, "boats and twenty people"),
                        new Run(ADDED, "more"));
    }

    @Test
    void otherLineBreaksAreNoChange() {
        assertThat(WordDiff.of(" a  b\r\nc", "a b c\n")).containsExactly(new Run(KEPT, "a b c"));
        assertThat(WordDiff.same("a\nb", " a b ")).isTrue();
        assertThat(WordDiff.of("", " ")).isEmpty();
    }

    @Test
    void bothTextsCanBePutTogetherAgainFromTheRuns() {
        Random random = new Random(20_260_305);
        for (int i = 0; i < 500; i++) {
            String before = text(random, 40);
            String after = text(random, 40);
            List<Run> runs = WordDiff.of(before, after);
            assertThat(side(runs, ADDED)).isEqualTo(before);
            assertThat(side(runs, REMOVED)).isEqualTo(after);
        }
    }

    @Test
    void textsOfManyWordsAreReplacedAsAWhole() {
        Random random = new Random(1);
        String before = text(random, WordDiff.MOST_WORDS);
        String after = before + " more";
        assertThat(WordDiff.of(before, after)).extracting(Run::change).containsExactly(REMOVED, ADDED);
        assertThat(WordDiff.of(before, before)).extracting(Run::change).containsExactly(KEPT);
    }

    /// The text without the runs of the other side.
    private static String side(List<Run> runs, Change without) {
        return runs.stream()
                .filter(run -> run.change() != without)
                .map(Run::words)
                .collect(Collectors.joining(" "));
    }

    private static String text(Random random, int most) {
        return random.ints(most == WordDiff.MOST_WORDS ? most : random.nextInt(most), 0, 6)
                .mapToObj(word -> "w" + word)
                .collect(Collectors.joining(" "));
    }
}
