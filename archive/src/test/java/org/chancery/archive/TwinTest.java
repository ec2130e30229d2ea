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

/// Two archives that differ only in what a reader may not see give that reader the same answers.
final class TwinTest {
    private static final long SEED = 20_260_301;
    private static final int MESSAGES = 40;
    private static final int QUERIES = 80;
    private static final List<Reader> READERS = List.of(
            TestArchive.reader("U", ""), TestArchive.reader("U", "CLD", "SBU"), TestArchive.reader("S", "ROV", "SBU"));
    private static final List<String> VISIBLE = List.of("U", "U", "SBU", "C//REL TO EMK, ROV");
    private static final List<String> WORDS = List.of(
            "kite", "lantern", "heron", "harbour", "marmalade", "ledger", "lanterns", "Heron", "kites", "bridge");

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
            for (int i = 0; i < QUERIES; i++) {
                SearchRequest request = new SearchRequest(query(random), 1 + random.nextInt(2));
                for (Reader reader : READERS) {
                    SearchPage page = one.archive.search(reader, request);
                    hits += page.hits().size();
                    assertThat(twin.archive.search(reader, request))
                            .as("seed %d, query %d, %s", SEED, i, request)
                            .isEqualTo(page);
                    for (MessageHit hit : page.hits().stream().limit(2).toList()) {
                        UUID id = hit.citation().message();
                        assertThat(twin.archive.read(reader, id)).isPresent().isEqualTo(one.archive.read(reader, id));
                        assertThat(twin.archive.bytes(reader, id)).isEmpty();
                    }
                }
            }
            assertThat(hits).as("answers that say something").isGreaterThan(QUERIES);
            Reader all = twin.everything();
            assertThat(twin.search(all, "hidden").messages())
                    .as("the twins do differ")
                    .isNotEqualTo(one.search(one.everything(), "hidden").messages());
        }
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
            items.add(item("seen-" + i, i, "U", paragraphs));
            for (int h = 0; h < hidden.nextInt(variant + 1); h++) {
                String text = "1. (C//NF) EXERCISE. hidden " + words(hidden, 30);
                items.add(item("hidden-" + i + "-" + h, 1_000 * (h + 1) + i, "C//NF", List.of(text)));
            }
        }
        try {
            office.archive.importItems(items, "tester", TestArchive.SCHEME, ImportListener.none());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static ImportItem item(String name, int number, String subject, List<String> paragraphs) {
        String text = """
                ZNY CCCCC ZZH
                R 021200Z MAR 26
                FM EMBASSY PORTO SERENO
                TO FORMIN ALDERMERE
                BT
                C O N F I D E N T I A L PORTO SERENO %06d

                NOFORN

                E.O. 13526: DECL: 2036/03/02
                TAGS: PREL
                SUBJECT: (%s) EXERCISE: MATTER %d

                Classified By: Political Counselor Iben Marsk for reasons 1.4 (b) and (d).

                %s

                HALVORSEN
                BT
                NNNN
                """.formatted(number, subject, number, String.join("\n\n", paragraphs));
        return new ImportItem(name, text.getBytes(StandardCharsets.US_ASCII));
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
        return switch (random.nextInt(7)) {
            case 0 -> "\"" + a + " " + b + "\"";
            case 1 -> a + " OR " + b;
            case 2 -> a + " -" + b;
            case 3 -> a.substring(0, 3) + "*";
            case 4 -> "hidden " + a;
            case 5 -> a + "~1";
            default -> a + " " + b;
        };
    }
}
