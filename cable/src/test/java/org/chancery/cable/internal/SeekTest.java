package org.chancery.cable.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Eight bytes at once find what one after the other finds.
class SeekTest {
    private static final int ROUNDS = 20_000;
    private static final String NEAR =
            "\n\r\0\t\u001f !\"#[\\] ()'*/0959:;@EeNnDdFfPpRrAa\u0008\u000b\u007f\u0080\u00b0\u00ff";

    private final Random random = new Random(20260601);

    @Test
    void lineEnds() {
        for (int i = 0; i < ROUNDS; i++) {
            byte[] bytes = bytes();
            int at = random.nextInt(bytes.length + 1);
            int expected = at;
            while (expected < bytes.length && bytes[expected] != '\n' && bytes[expected] != '\r') {
                expected++;
            }
            assertThat(Seek.lineEnd(bytes, at, bytes.length)).isEqualTo(expected);
        }
    }

    @Test
    void numbersAndParentheses() {
        for (int i = 0; i < ROUNDS; i++) {
            byte[] bytes = bytes();
            int end = random.nextInt(bytes.length + 1);
            int at = random.nextInt(end + 1);
            int expected = at;
            while (expected < end && bytes[expected] != '(' && !Ascii.digit(bytes[expected])) {
                expected++;
            }
            assertThat(Seek.numberOrParenthesis(bytes, at, end)).isEqualTo(expected);
        }
    }

    @Test
    void nulBytes() {
        for (int i = 0; i < ROUNDS; i++) {
            byte[] bytes = bytes();
            int at = random.nextInt(bytes.length + 1);
            int expected = at;
            while (expected < bytes.length && bytes[expected] != 0) {
                expected++;
            }
            assertThat(Seek.nul(bytes, at, bytes.length)).isEqualTo(expected);
        }
    }

    @Test
    void controlsAndWhatJsonEscapes() {
        for (int i = 0; i < ROUNDS; i++) {
            byte[] bytes = bytes();
            int end = random.nextInt(bytes.length + 1);
            int at = random.nextInt(end + 1);
            int control = at;
            while (control < end && !control(bytes[control])) {
                control++;
            }
            int special = at;
            while (special < end && !special(bytes[special])) {
                special++;
            }
            assertThat(Seek.control(bytes, at, end)).isEqualTo(control);
            assertThat(Seek.special(bytes, at, end)).isEqualTo(special);
        }
    }

    private static boolean control(byte b) {
        return (b >= 0 && b < ' ') || b == 0x7F;
    }

    private static boolean special(byte b) {
        return b < 0 || control(b) || b == '"' || b == '\\';
    }

    @Test
    void aStretchHasOneHashWhereverItStands() {
        for (int i = 0; i < ROUNDS; i++) {
            byte[] bytes = bytes();
            byte[] moved = new byte[bytes.length + 11];
            int at = random.nextInt(11);
            System.arraycopy(bytes, 0, moved, at, bytes.length);
            assertThat(Seek.hash(moved, at, at + bytes.length)).isEqualTo(Seek.hash(bytes, 0, bytes.length));
        }
    }

    @Test
    void lettersInAnyCaseAreNeverPassedOver() {
        for (int i = 0; i < ROUNDS; i++) {
            byte[] bytes = bytes();
            int at = random.nextInt(bytes.length + 1);
            String text = new String(bytes, StandardCharsets.ISO_8859_1).toUpperCase(Locale.ROOT);
            int end = text.indexOf("END", at);
            int ref = text.indexOf("REF", at);
            int par = text.indexOf("PAR", at);
            int either = ref < 0 || (par >= 0 && par < ref) ? par : ref;
            assertThat(Seek.letters(bytes, at, bytes.length, "END")).isLessThanOrEqualTo(end < 0 ? bytes.length : end);
            assertThat(Seek.letters(bytes, at, bytes.length, "REF", "PARA"))
                    .isLessThanOrEqualTo(either < 0 ? bytes.length : either);
        }
    }

    @Test
    void lettersThatAreNotThereAreSkippedInLongTexts() {
        byte[] text = "a sentence about nothing. ".repeat(40).getBytes(StandardCharsets.US_ASCII);

        assertThat(Seek.letters(text, 0, text.length, "REF")).isGreaterThan(text.length - 16);
    }

    /// Bytes of which many are sought ones or their neighbours.
    private byte[] bytes() {
        byte[] near = NEAR.getBytes(StandardCharsets.ISO_8859_1);
        byte[] bytes = new byte[random.nextInt(60)];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = random.nextInt(3) == 0 ? near[random.nextInt(near.length)] : (byte) ('a' + random.nextInt(26));
        }
        return bytes;
    }
}
