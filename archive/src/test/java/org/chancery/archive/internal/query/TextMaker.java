package org.chancery.archive.internal.query;

import java.util.List;
import java.util.Random;

/// Makes texts of the pieces that queries are made of, well and ill put together.
final class TextMaker {
    private static final List<String> PIECES = List.of(
            "boat",
            "patrols",
            "tags:",
            "from:",
            "ref:",
            "number:",
            "dtg:",
            "mark:",
            "level:",
            "precedence:",
            "subject:",
            "message:",
            "OR",
            "AND",
            "NOT",
            "NEAR",
            "NEAR/5",
            "NEAR/x",
            "|",
            "&",
            "-",
            "+",
            "(",
            ")",
            "\"",
            "“",
            "”",
            "*",
            "~",
            "~2",
            "^3",
            "?",
            ":",
            "..",
            "2026",
            "2026-03",
            "2026-13",
            "021200ZMAR26",
            ">=",
            "<",
            "=",
            "PREL",
            "PREL,MARR",
            "C//NF",
            "S//REL TO EMK, CLD",
            "PORTO SERENO",
            "4711",
            "26PORTO",
            "SERENO4711",
            "O",
            "priorit",
            "colour:",
            "réunion",
            "año",
            ",",
            ".",
            "http://",
            "\u2028",
            "\ud83d\ude00",
            "e\u0301",
            "AND",
            "\u0000");

    private TextMaker() {}

    static String next(Random random) {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(14); left > 0; left--) {
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(3) == 0 ? "" : " ");
        }
        return text.toString();
    }
}
