package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.chancery.store.Reader;
import org.chancery.store.testing.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Two archives that differ only in what a reader may not see give that reader the same answers.
@Execution(ExecutionMode.CONCURRENT)
final class TwinTest {
    private static final long SEED = 20_260_301;
    private static final int MESSAGES = 40;
    private static final int QUERIES = 60;
    private static final List<Reader> READERS = List.of(
            TestArchive.reader("U", ""), TestArchive.reader("U", "CLD", "SBU"), TestArchive.reader("S", "ROV", "SBU"));
    private static final List<String> VISIBLE = List.of("U", "U", "SBU", "C//REL TO EMK, ROV");
    private static final List<String> WORDS = List.of(
            "kite", "lantern", "heron", "harbour", "marmalade", "ledger", "lanterns", "Heron", "kites", "bridge");

    private static final List<SearchOrder> ORDERS = List.of(SearchOrder.values());
    private static final String[] POSTS = {
        "EMBASSY PORTO SERENO", "FORMIN ALDERMERE", "EMBASSY KESTREL BAY", "MISSION LAKE UNION", "MINDEF ALDERMERE"
    };
    private static final String[] TAGS = {"PREL", "MARR", "ECON", "ZQ", "PHUM"};

    @TempDir
    Path folder;

    @Test
    void whatIsHiddenLeavesNoTraceInAnyAnswer() {
        try (TestArchive one = open("one");
                TestArchive twin = open("twin")) {
            file(one, 1);
            file(twin, 2);
            Random random = new Random(SEED);
            long hits = 0;
            long facets = 0;
            for (int i = 0; i < QUERIES; i++) {
                SearchOrder order = ORDERS.get(random.nextInt(ORDERS.size()));
                SearchRequest request =
                        new SearchRequest(query(random), 1 + random.nextInt(2), order, random.nextBoolean());
                for (Reader reader : READERS) {
                    SearchPage page = one.archive.search(reader, request);
                    hits += page.hits().size();
                    assertThat(page.problem()).as(request.text()).isEmpty();
                    facets += page.facets().size();
                    assertThat(completions(twin, reader, request.text()))
                            .isEqualTo(completions(one, reader, request.text()));
                    assertThat(twin.archive.search(reader, request))
                            .as("seed %d, query %d, %s", SEED, i, request)
                            .isEqualTo(page);
                    for (MessageHit hit : page.hits().stream().limit(2).toList()) {
                        UUID id = hit.citation().message();
                        assertThat(twin.archive.read(reader, id)).isPresent().isEqualTo(one.archive.read(reader, id));
                        assertThat(twin.archive.bytes(reader, id).map(TwinTest::text))
                                .isEqualTo(one.archive.bytes(reader, id).map(TwinTest::text));
                    }
                }
            }
            assertThat(hits).as("answers that say something").isGreaterThan(QUERIES);
            assertThat(facets).as("facets that say something").isGreaterThan(QUERIES);
            Reader all = twin.everything();
            assertThat(twin.search(all, "hidden").messages())
                    .as("the twins do differ")
                    .isNotEqualTo(one.search(one.everything(), "hidden").messages());
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.US_ASCII);
    }

    private static List<String> completions(TestArchive office, Reader reader, String query) {
        return office.archive.suggest(reader, query.substring(0, Math.min(query.length(), 7)));
    }

    private TestArchive open(String name) {
        return new TestArchive(TestPostgres.newDatabase(), folder.resolve(name), byPart());
    }

    /// Ids by file, part and number, without the offset, which follows from what is hidden before it.
    private static Ids byPart() {
        Map<String, Integer> given = new HashMap<>();
        return of -> {
            String part = of.replaceFirst("@\\d+$", "");
            String name = part + "+" + given.merge(part, 1, Integer::sum);
            return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        };
    }

    /// The same visible texts under each variant, and hidden ones that are its own.
    private static void file(TestArchive office, int variant) {
        Random visible = new Random(SEED);
        Random hidden = new Random(SEED + variant);
        List<ImportItem> items = new ArrayList<>();
        for (int i = 1; i <= MESSAGES; i++) {
            List<String> paragraphs = new ArrayList<>();
            for (int p = 1; p <= 4; p++) {
                paragraphs.add("%d. (%s) EXERCISE. %s"
                        .formatted(p, VISIBLE.get(visible.nextInt(VISIBLE.size())), words(visible, 12)));
                if (p == 2) {
                    paragraphs.add("%d. (C//NF) EXERCISE. %s".formatted(++p, words(hidden, 5 + hidden.nextInt(60))));
                }
            }
            for (int p = 5; p < 5 + hidden.nextInt(4); p++) {
                paragraphs.add("%d. (C//NF) EXERCISE. %s".formatted(p, words(hidden, 20)));
            }
            items.add(item("seen-" + i, i, "U", paragraphs, hidden));
            items.add(open(i, visible));
            for (int h = 0; h < hidden.nextInt(variant + 1); h++) {
                String text = "1. (C//NF) EXERCISE. hidden " + words(hidden, 30);
                items.add(item("hidden-" + i + "-" + h, 1_000 * (h + 1) + i, "C//NF", List.of(text), hidden));
            }
        }
        try {
            office.archive.importItems(items, "tester", TestArchive.SCHEME, ImportListener.none());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static ImportItem item(String name, int number, String subject, List<String> paragraphs, Random hidden) {
        String text = """
                ZNY CCCCC ZZH
                %s 021200Z MAR 26
                FM EMBASSY PORTO SERENO
                TO %s
                INFO %s
                BT
                C O N F I D E N T I A L PORTO SERENO %06d

                NOFORN
                %s

                E.O. 13526: DECL: 2036/03/02
                TAGS: %s, PREL
                SUBJECT: (%s) EXERCISE: MATTER %d

                REF: KESTREL BAY %d

                Classified By: Political Counselor Iben Marsk for reasons 1.4 (b) and (d).

                %s

                HALVORSEN
                BT
                NNNN
                """.formatted(
                        pick(hidden, "R", "P", "O"),
                        pick(hidden, POSTS),
                        pick(hidden, POSTS),
                        number,
                        pick(hidden, "SIPDIS", "SENSITIVE"),
                        pick(hidden, TAGS),
                        subject,
                        number,
                        1 + hidden.nextInt(9),
                        String.join("\n\n", paragraphs));
        return new ImportItem(name, text.getBytes(StandardCharsets.US_ASCII));
    }

    /// A message of which everybody sees everything, its heading too.
    private static ImportItem open(int i, Random visible) {
        String text = """
                ZNR UUUUU ZZH
                %s %02d1200Z MAR %02d
                FM %s
                TO %s
                INFO %s
                BT
                UNCLAS %s %06d

                SIPDIS

                E.O. 13526: N/A
                TAGS: %s, %s
                SUBJECT: EXERCISE: MATTER OF %s

                REF: KESTREL BAY %d

                1. (U) EXERCISE. %s

                HALVORSEN
                BT
                NNNN
                """.formatted(
                        pick(visible, "R", "P"),
                        1 + i % 28,
                        24 + visible.nextInt(3),
                        pick(visible, POSTS),
                        pick(visible, POSTS),
                        pick(visible, POSTS),
                        "KESTREL BAY",
                        500 + i,
                        pick(visible, TAGS),
                        pick(visible, TAGS),
                        pick(visible, WORDS.toArray(String[]::new)),
                        1 + visible.nextInt(9),
                        words(visible, 12));
        return new ImportItem("open-" + i, text.getBytes(StandardCharsets.US_ASCII));
    }

    private static String pick(Random random, String... words) {
        return words[random.nextInt(words.length)];
    }

    private static String words(Random random, int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(WORDS.get(random.nextInt(WORDS.size()))).append(i % 7 == 6 ? ".\n" : " ");
        }
        return words.toString().strip();
    }

    private static String query(Random random) {
        String a = WORDS.get(random.nextInt(WORDS.size()));
        String b = WORDS.get(random.nextInt(WORDS.size()));
        String text = switch (random.nextInt(9)) {
            case 0 -> "\"" + a + " " + b + "\"";
            case 1 -> a + " OR " + b;
            case 2 -> a + " -" + b;
            case 3 -> a.substring(0, 3) + "*";
            case 4 -> "hidden OR " + a;
            case 5 -> a + "~1";
            case 6 -> a + " NEAR/4 " + b;
            case 7 -> a + "x " + b;
            default -> a + " " + b;
        };
        String field = switch (random.nextInt(16)) {
            case 0 -> "tags:" + pick(random, TAGS);
            case 1 -> "-tags:" + pick(random, TAGS);
            case 2 -> "to:\"" + pick(random, POSTS) + "\"";
            case 3 -> "addressee:=\"" + pick(random, POSTS) + "\"";
            case 4 -> "precedence:>=" + pick(random, "R", "P", "O");
            case 5 -> "ref:\"KESTREL BAY " + (1 + random.nextInt(9)) + "\"";
            case 6 -> "subject:" + pick(random, "matter", "hidden", "heron");
            case 7 -> "caption:" + pick(random, "SIPDIS", "SENSITIVE", "NOFORN");
            case 8 -> "dtg:" + pick(random, "2025..", "2026", "..2025-03", "2026-03-02");
            case 9 -> "mark:" + pick(random, "U", "SBU", "C//NF", ">=C", "\"C//REL TO EMK, ROV\"");
            case 10 -> "message:" + b;
            case 11 -> "number:" + (1 + random.nextInt(MESSAGES));
            case 12 -> "(tags:" + pick(random, TAGS) + " OR " + b + ")";
            case 13 -> "signed:halvorsen";
            default -> "";
        };
        return switch (random.nextInt(5)) {
            case 0 -> field.isEmpty() ? text : field;
            case 1 -> text;
            default -> (text.contains(" OR ") ? "(" + text + ")" : text) + " " + field;
        };
    }
}
