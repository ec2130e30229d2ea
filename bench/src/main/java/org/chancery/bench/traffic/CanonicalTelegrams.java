package org.chancery.bench.traffic;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/// Telegrams in canonical form: eight or nine paragraphs of some 600 characters, on lines of 69 columns, without any
/// departure from the rules. All in them is invented.
final class CanonicalTelegrams {
    private static final int COLUMNS = 69;
    private static final int PARAGRAPH = 600;
    private static final List<Level> LEVELS = List.of(
            new Level("C O N F I D E N T I A L", "ZNY CCCCC ZZH", true, List.of("C", "C", "C", "U")),
            new Level("S E C R E T", "ZNY SSSSS ZZH", true, List.of("S", "S", "C", "U")),
            new Level("UNCLAS", "ZNR UUUUU ZZH", false, List.of("U")));
    private static final List<String> SUBJECTS =
            List.of("HARBOUR WORKS AFTER THE STORM", "TALKS ON THE RIVER AGREEMENT", "BUDGET OF THE NORTHERN PROVINCE");
    private static final List<String> OPENINGS = List.of(
            "Summary.",
            "The Deputy Minister received the Ambassador on March 14.",
            "Comment.",
            "Background.",
            "On the second point the Calindran side was brief.",
            "Post asks the Department for instructions by April 2.");
    private static final List<String> SENTENCES = List.of(
            "The committee met twice this week and agreed on none of the four articles.",
            "He said that the port of Vessan (the second largest) would reopen before the end of May.",
            "Of the 125 million promised in 2007, some 40 million were paid; the rest waits for a decree.",
            "\"We shall sign when Rova City signs,\" the negotiator told the Economic Counselor.",
            "The opposition's spokesman, who visited the province on March 3-5, called the figures old.",
            "Two of the three unions support the draft, see paragraph 3 and reftel.",
            "Emboffs stressed that the deadline is not ours but the agreement's (Article 9, paragraph 2).",
            "Prices rose by 3.5 percent in February, U.S. officials were told, and fuel by twice as much.");

    private final Random random;
    private int made;

    private record Level(String line, String warning, boolean classified, List<String> marks) {}

    CanonicalTelegrams(long seed) {
        random = new Random(seed);
    }

    byte[] next() {
        int serial = ++made;
        Level level = LEVELS.get(serial % LEVELS.size());
        StringBuilder text = new StringBuilder(6400);
        heading(text, level, serial);
        fields(text, level, serial);
        int paragraphs = 8 + serial % 2;
        for (int i = 1; i <= paragraphs; i++) {
            wrap(text, paragraph(i, one(level.marks)));
            text.append('\n');
        }
        text.append("HARROWAY\nEXERCISE EXERCISE EXERCISE\nBT\n#%04d\nNNNN\n".formatted(serial % 10_000));
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private void heading(StringBuilder text, Level level, int serial) {
        text.append("VZCZCPSA%04d\nPP RVALDMC RVROVAC RVVESSN\n".formatted(serial % 10_000));
        text.append("DE RVPSERN #%04d/01 0741330\n%s\n".formatted(serial % 10_000, level.warning));
        text.append("P 141330Z MAR 08\nFM EMBASSY PORTO SERENO\n");
        text.append("TO RVALDMC/FORMIN ALDERMERE PRIORITY %04d\n".formatted(serial % 10_000));
        text.append("INFO RVROVAC/EMBASSY ROVA CITY %04d\n".formatted(serial % 10_000));
        text.append("RVVESSN/EMBASSY VESSAN\nBT\n");
        text.append("%s PORTO SERENO %06d\n\nSIPDIS\n\nEXERCISE EXERCISE EXERCISE\n\n".formatted(level.line, serial));
    }

    private void fields(StringBuilder text, Level level, int serial) {
        text.append("E.O. 12958: ").append(level.classified ? "DECL: 03/14/2018" : "N/A");
        text.append("\nTAGS: PREL, PGOV, ECON, CLD\nSUBJECT: ").append(one(SUBJECTS));
        text.append("\n\nREF: A. ALDERMERE %d\n     B. PORTO SERENO %d\n\n".formatted(20_000 + serial, serial));
        if (level.classified) {
            text.append("CLASSIFIED BY: AMBASSADOR JANE HARROWAY.  REASONS: 1.4 (B) AND (D).\n\n");
        }
    }

    private String paragraph(int number, String mark) {
        StringBuilder text = new StringBuilder("%d. (%s) %s".formatted(number, mark, one(OPENINGS)));
        while (text.length() < PARAGRAPH) {
            text.append("  ").append(one(SENTENCES));
        }
        return text.toString();
    }

    private static void wrap(StringBuilder text, String paragraph) {
        int start = 0;
        while (paragraph.length() - start > COLUMNS) {
            int blank = paragraph.lastIndexOf(' ', start + COLUMNS);
            text.append(paragraph.substring(start, blank).stripTrailing()).append('\n');
            start = blank + 1;
        }
        text.append(paragraph, start, paragraph.length()).append('\n');
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
