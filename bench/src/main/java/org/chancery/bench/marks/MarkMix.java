package org.chancery.bench.marks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.chancery.bench.Resource;
import org.chancery.marking.Label;
import org.chancery.marking.Scheme;

/// The portion marks that benchmarks read, from `marks.tsv`: one row a kind, with its share of real traffic.
public enum MarkMix {
    /// Each kind as often as any other: the rare and the crooked weigh as much as `C`.
    KINDS {
        @Override
        int copies(int share) {
            return 1;
        }
    },
    /// Each kind as often as it was counted in real traffic, once in the mix at least.
    TRAFFIC {
        @Override
        int copies(int share) {
            return Math.max(1, share * MARKS / 50_000);
        }
    };

    /// How many marks there are in a mix; a power of two.
    public static final int MARKS = 4096;

    /// The date by which marks are read.
    public static final LocalDate DATE = LocalDate.of(2009, 12, 17);

    private static final long SEED = 17;

    abstract int copies(int share);

    /// Marks without parentheses, in random order, the same in each run.
    public List<String> marks() {
        List<String> once = new ArrayList<>();
        for (String line : Resource.lines(MarkMix.class, "marks.tsv")) {
            if (!line.startsWith("#")) {
                int tab = line.indexOf('\t');
                int copies = copies(Integer.parseInt(line.substring(tab + 1)));
                once.addAll(Collections.nCopies(copies, line.substring(0, tab)));
            }
        }
        List<String> marks = new ArrayList<>(MARKS);
        while (marks.size() < MARKS) {
            marks.addAll(once.subList(0, Math.min(once.size(), MARKS - marks.size())));
        }
        Collections.shuffle(marks, new Random(SEED));
        return List.copyOf(marks);
    }

    /// The labels of the marks, in their order.
    public List<Label> labels(Scheme scheme) {
        return marks().stream()
                .map(mark -> scheme.readPortion(mark, DATE)
                        .orElseThrow(() -> new IllegalStateException("no mark: " + mark))
                        .label())
                .toList();
    }
}
