package org.chancery.server.twin;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.chancery.archive.ImportItem;
import org.chancery.marking.Clearance;
import org.chancery.marking.Label;
import org.chancery.server.twin.Ground.Marked;

/// EXERCISE messages for a pair of twins: what the reader may see is the same in both, what not is each one's own.
///
/// A message is seen whole, or seen in part by both twins: that some of it is withheld is told by its page.
final class TwinTraffic {
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    static final List<String> WORDS = List.of(
            "kite",
            "lantern",
            "heron",
            "harbour",
            "marmalade",
            "ledger",
            "lanterns",
            "Heron",
            "kites",
            "bridge",
            "señal",
            "quay",
            "pilot");
    static final List<String> POSTS = List.of("PORTO SERENO", "KESTREL BAY", "ALDERMERE");
    static final List<String> TAGS = List.of("PREL", "MASS", "MARR", "PGOV", "ECON");
    /// The word that stands in every paragraph of the messages of which the reader sees nothing.
    static final String WITHHELD = "hidden";

    /// A word that stands only in what the reader does not see, one for each twin.
    static final List<String> CODES = List.of("quartz", "basalt");

    private static final List<String> CAPTIONS = List.of("SIPDIS", "SENSITIVE");
    private static final List<String> LEVELS =
            List.of("UNCLAS", "C O N F I D E N T I A L", "S E C R E T", "T O P  S E C R E T");
    private static final List<String> WARNINGS =
            List.of("ZNR UUUUU ZZH", "ZNY CCCCC ZZH", "ZNY SSSSS ZZH", "ZNY TTTTT ZZH");

    private final long seed;
    private final List<Marked> seen;
    private final List<Marked> hidden;

    TwinTraffic(long seed, Clearance reader) {
        this.seed = seed;
        seen = Ground.MARKS.stream().filter(mark -> mark.seen(reader)).toList();
        hidden = Ground.MARKS.stream().filter(mark -> !mark.seen(reader)).toList();
    }

    /// A message of which the reader sees something; the same number gives the same to see.
    ///
    /// @param side which twin it is for
    ImportItem seen(int number, int side) {
        Random shared = new Random(seed + 31L * number);
        Random own = new Random(seed + 31L * number + 1_000_003L * (side + 1));
        boolean whole = shared.nextInt(3) == 0;
        Body body = new Body();
        String subject = pick(shared, seen).mark();
        body.level(subject);
        int paragraphs = 2 + shared.nextInt(4);
        int withheld = shared.nextInt(paragraphs);
        for (int i = 0; i < paragraphs; i++) {
            body.paragraph(10 * (i + 1), pick(shared, seen), words(shared, 12));
            if (!whole) {
                int more = own.nextInt(3) + (i == withheld ? 1 : 0);
                for (int h = 1; h <= more; h++) {
                    body.paragraph(
                            10 * (i + 1) + h,
                            pick(own, hidden),
                            CODES.get(side) + " " + words(own, 5 + own.nextInt(60)));
                }
            }
        }
        // Some numbers are left out, so that some are missing; hidden messages bear some of these.
        return item("seen-" + number, number + number / 5, subject, body, shared);
    }

    /// A message of which the reader sees nothing.
    ///
    /// @param turn how many times the archive was changed before
    ImportItem hidden(int turn, int side) {
        Random own = new Random(seed + 7_919L * (turn + 1) + 1_000_003L * (side + 1));
        Body body = new Body();
        Marked mark = pick(own, hidden);
        int paragraphs = 1 + own.nextInt(4);
        for (int i = 1; i <= paragraphs; i++) {
            body.paragraph(i, mark, WITHHELD + " " + CODES.get(side) + " " + words(own, 8 + own.nextInt(40)));
        }
        // Some bear the number of a message that the reader sees, as a second edition of it would.
        int number = own.nextInt(4) == 0 ? 1 + own.nextInt(20) : 5_000 + turn;
        return item("hidden-" + side + "-" + turn, number, mark.mark(), body, own);
    }

    /// A label that the reader does not see.
    Label hiddenLabel(Random random) {
        return Ground.SCHEME
                .readPortion(pick(random, hidden).mark(), DAY)
                .orElseThrow()
                .label();
    }

    private ImportItem item(String name, int number, String subject, Body body, Random random) {
        int tens = number / 10;
        String post = POSTS.get(tens % POSTS.size());
        String text = """
                %s
                %s %02d%02d%02dZ MAR 26
                FM EMBASSY %s
                TO FORMIN ALDERMERE
                INFO EMBASSY KESTREL BAY
                BT
                %s %s %06d

                %s

                E.O. 13526: DECL: 2036/03/02
                TAGS: %s, %s
                SUBJECT: (%s) EXERCISE: MATTER %d OF %s
                REF: A. %s %d

                Classified By: Political Counselor Iben Marsk for reasons 1.4 (b) and (d).

                %s
                HALVORSEN
                BT
                NNNN
                """.formatted(
                        WARNINGS.get(body.highest),
                        pick(random, List.of("R", "P", "O")),
                        1 + tens % 3,
                        number % 24,
                        number % 60,
                        post,
                        LEVELS.get(body.highest),
                        post,
                        number,
                        pick(random, CAPTIONS),
                        pick(random, TAGS),
                        pick(random, TAGS),
                        subject,
                        number,
                        pick(random, WORDS).toUpperCase(java.util.Locale.ROOT),
                        pick(random, POSTS),
                        1 + random.nextInt(40),
                        body.text);
        return new ImportItem(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String words(Random random, int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(pick(random, WORDS)).append(i % 7 == 6 ? ".\n" : " ");
        }
        return words.toString().strip();
    }

    static <T> T pick(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /// The paragraphs of a message while they are written.
    private static final class Body {
        private final StringBuilder text = new StringBuilder();
        private int highest;

        void paragraph(int number, Marked mark, String words) {
            text.append(number)
                    .append(". (")
                    .append(mark.mark())
                    .append(") EXERCISE. ")
                    .append(words)
                    .append("\n\n");
            highest = Math.max(highest, mark.level());
        }

        void level(String mark) {
            highest = Math.max(
                    highest,
                    Ground.MARKS.stream()
                            .filter(m -> m.mark().equals(mark))
                            .findFirst()
                            .orElseThrow()
                            .level());
        }
    }
}
