package org.chancery.cable;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {
    private static Source source(String text) {
        return Source.of(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void linesAndColumnsCountFromOneInCharacters() {
        Source source = source("one\ntw\u00F6 x\r\nthree\rfour");
        Lines lines = source.lines();
        assertThat(lines.line(0)).isEqualTo(1);
        assertThat(lines.line(3)).isEqualTo(1);
        assertThat(lines.line(4)).isEqualTo(2);
        int x = 9;
        assertThat(source.text(new Span(x, x + 1))).isEqualTo("x");
        assertThat(lines.line(x)).isEqualTo(2);
        assertThat(lines.column(x)).isEqualTo(5);
        assertThat(lines.text(lines.start(2), lines.end(2))).isEqualTo("tw\u00F6 x");
        assertThat(lines.line(12)).isEqualTo(3);
        assertThat(lines.line(18)).isEqualTo(4);
        assertThat(lines.line(source.length())).isEqualTo(4);
        assertThat(lines.column(source.length())).isEqualTo(5);
        assertThat(lines.column(source.length() + 100)).isEqualTo(5);
    }

    @Test
    void whatEndsALineIsBehindItsLastCharacter() {
        Lines lines = source("ABCD\r\r\nEF\n").lines();
        for (int offset = 4; offset < 7; offset++) {
            assertThat(lines.line(offset)).isEqualTo(1);
            assertThat(lines.column(offset)).isEqualTo(5);
        }
        assertThat(lines.line(10)).isEqualTo(3);
        assertThat(lines.column(10)).isEqualTo(1);
        assertThat(source("").lines().line(0)).isEqualTo(1);
        assertThat(source("").lines().column(0)).isEqualTo(1);
    }

    @Test
    void aTextWithinCharactersBeginsAndEndsWithWholeOnes() {
        Lines lines = source("a\u20ACb").lines();
        assertThat(lines.text(2, 5)).isEqualTo("b");
        assertThat(lines.text(0, 2)).isEqualTo("a\u20AC");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab\n", "ab\r\n\u00E9", "\u20AC\uD83D\uDE00\n\r", "abcdefghijklm", "\u00E9\\\n"})
    void everyPlaceIsWhereItsTextEnds(String letters) {
        Random random = new Random(letters.hashCode());
        int[] points = letters.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            text.appendCodePoint(points[random.nextInt(points.length)]);
        }
        Lines lines = source(text.toString()).lines();
        for (int i = 0; i <= text.length(); i++) {
            if (inside(text, i)) {
                continue;
            }
            String before = text.substring(0, i);
            int offset = before.getBytes(StandardCharsets.UTF_8).length;
            String[] told = before.split("\r*\n|\r+", -1);
            assertThat(lines.line(offset)).isEqualTo(told.length);
            assertThat(lines.column(offset)).isEqualTo(1 + told[told.length - 1].length());
            assertThat(lines.text(lines.start(told.length), offset)).isEqualTo(told[told.length - 1]);
        }
    }

    /// Whether a place is inside a character, or inside what ends a line.
    private static boolean inside(CharSequence text, int at) {
        if (at == 0 || at == text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return Character.isLowSurrogate(c) || (text.charAt(at - 1) == '\r' && (c == '\r' || c == '\n'));
    }

    @Test
    void aPlaceInBytesThatAreNotUtf8CountsBytes() {
        Source source = Source.of("\u00E9l\u00E9\nx\u00E9y".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(source.lines().column(2)).isEqualTo(3);
        assertThat(source.lines().column(6)).isEqualTo(3);
    }
}
