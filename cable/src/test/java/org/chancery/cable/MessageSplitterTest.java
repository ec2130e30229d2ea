package org.chancery.cable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MessageSplitterTest {
    private static final String ONE = """
            UNCLASSIFIED//
            R 131314Z MAR 25
            FM CHIEF OF FLEET ALDERMERE
            BT
            UNCLAS
            SUBJ/EXERCISE: ONE//
            RMKS/1. EXERCISE.//
            BT
            NNNN
            """;

    @Test
    void aRepeatedClassificationBehindTheEndIsNoSecondMessage() throws IOException {
        List<Cut> cuts = cuts(ONE + "\nUNCLASSIFIED//\n\n");
        assertThat(cuts).hasSize(1);
        assertThat(found(cuts.getFirst())).isEqualTo(ONE + "\nUNCLASSIFIED//\n\n");
    }

    @Test
    void twoMessagesInOneFileAreCutWithOffsetAndLine() throws IOException {
        String first = ONE + "UNCLASSIFIED//\n\n";
        List<Cut> cuts = cuts(first + ONE);
        assertThat(cuts).hasSize(2);
        assertThat(found(cuts.get(0))).isEqualTo(first);
        assertThat(found(cuts.get(1))).isEqualTo(ONE);
        assertThat(cuts.get(1).offset()).isEqualTo(first.length());
        assertThat(cuts.get(1).line()).isEqualTo(12);
    }

    @Test
    void theOneClassificationBetweenTwoMessagesGoesWithTheSecond() throws IOException {
        List<Cut> cuts = cuts(ONE + ONE);
        assertThat(cuts).hasSize(2);
        assertThat(found(cuts.get(1))).isEqualTo(ONE);
    }

    @Test
    void theClassificationBeforeATransmissionLineGoesWithTheFirst() throws IOException {
        String telegram = "VZCZCXYZ0001\nR 131314Z MAR 25\nUNCLAS PORTO SERENO 000001\n";
        List<Cut> cuts = cuts(ONE + "UNCLASSIFIED//\n" + telegram);
        assertThat(found(cuts.get(1))).isEqualTo(telegram);
    }

    @Test
    void anEmptyFileAndABlankOneAreRefused() throws IOException {
        assertThat(refused(cuts("").getFirst()).rule()).isEqualTo(Rule.EMPTY.id());
        assertThat(refused(cuts(" \r\n\t\n").getFirst()).reason()).isEqualTo("nothing but white space");
    }

    @Test
    void aPictureIsRefusedWhole() throws IOException {
        byte[] picture = new byte[100_000];
        picture[0] = (byte) 0x89;
        System.arraycopy("PNG\r\n".getBytes(StandardCharsets.US_ASCII), 0, picture, 1, 5);
        List<Cut> cuts = cuts(picture, 1 << 20);
        assertThat(cuts).hasSize(1);
        assertThat(refused(cuts.getFirst()).rule()).isEqualTo(Rule.BINARY.id());
        assertThat(cuts.getFirst().line()).isEqualTo(1);
    }

    @Test
    void wideCharactersAreRefusedWithOrWithoutAMark() throws IOException {
        for (Charset wide : List.of(
                StandardCharsets.UTF_16,
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE,
                Charset.forName("UTF-32LE"))) {
            List<Cut> cuts = cuts(ONE.getBytes(wide), 1 << 20);
            assertThat(refused(cuts.getFirst()).rule()).as(wide.name()).isEqualTo(Rule.WIDE_CHARACTERS.id());
        }
    }

    @Test
    void aTextWithoutAnyElementIsRefused() throws IOException {
        Cut.Refused refused = refused(cuts("Dear Ada,\nthe harbor is calm.\n").getFirst());
        assertThat(refused.reason()).isEqualTo("no element of a record message found");
    }

    @Test
    void controlCharactersThroughoutAreRefusedAtTheirLine() throws IOException {
        byte[] bytes = ("UNCLAS\nSUBJ: EXERCISE\n" + "\1\2\3x".repeat(300)).getBytes(StandardCharsets.US_ASCII);
        Cut.Refused refused = refused(cuts(bytes, 1 << 20).getFirst());
        assertThat(refused.rule()).isEqualTo(Rule.BINARY.id());
        assertThat(refused.line()).isEqualTo(3);
    }

    @Test
    void nulBytesInATextAreKept() throws IOException {
        String text = ONE.replace("EXERCISE: ONE", "EXERCISE:\0ONE");
        assertThat(found(cuts(text).getFirst())).isEqualTo(text);
    }

    @Test
    void aMessageOverTheBoundIsRefusedAndTheNextIsFound() throws IOException {
        String long1 = ONE.replace("EXERCISE.//", "EXERCISE. " + "X".repeat(300_000) + "//");
        List<Cut> cuts = cuts((ONE + "\n" + long1 + ONE).getBytes(StandardCharsets.UTF_8), 100_000);
        assertThat(cuts).hasSize(3);
        Cut.Refused refused = refused(cuts.get(1));
        assertThat(refused.rule()).isEqualTo(Rule.TOO_LONG.id());
        assertThat(refused.line()).isEqualTo(17);
        assertThat(cuts.get(2).offset()).isEqualTo(ONE.length() + 1 + long1.length());
        assertThat(cuts.get(2).line()).isEqualTo(20);
        assertThat(found(cuts.get(2))).isEqualTo(ONE);
    }

    @Test
    void aLineOfAHundredMegabytesIsRefusedInLittleMemory() throws IOException {
        InputStream endless = new Repeated("X".getBytes(StandardCharsets.US_ASCII), 100_000_000);
        MessageSplitter splitter = new MessageSplitter(endless, 1 << 20);
        Cut.Refused refused = refused(splitter.next().orElseThrow());
        assertThat(refused.rule()).isEqualTo(Rule.TOO_LONG.id());
        assertThat(refused.line()).isEqualTo(1);
        assertThat(splitter.next()).isEmpty();
    }

    @Test
    void aLongStreamOfMessagesIsCutOneByOne() throws IOException {
        int count = 200_000;
        byte[] one = ONE.getBytes(StandardCharsets.US_ASCII);
        MessageSplitter splitter = new MessageSplitter(new Repeated(one, (long) one.length * count));
        int cuts = 0;
        long offset = 0;
        for (Optional<Cut> cut = splitter.next(); cut.isPresent(); cut = splitter.next()) {
            assertThat(cut.get().offset()).isEqualTo(offset);
            offset += ((Cut.Found) cut.get()).bytes().length;
            cuts++;
        }
        assertThat(cuts).isEqualTo(count);
        assertThat(offset).isEqualTo((long) one.length * count);
    }

    @Test
    void foundStretchesCoverTheStreamInAnyLineEnding() throws IOException {
        for (String end : List.of("\n", "\r\n", "\r\r\n", "\r")) {
            byte[] bytes = (ONE + ONE + "\n" + ONE).replace("\n", end).getBytes(StandardCharsets.US_ASCII);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            for (Cut cut : cuts(bytes, 1 << 20)) {
                assertThat(cut.offset()).isEqualTo(out.size());
                out.writeBytes(((Cut.Found) cut).bytes());
            }
            assertThat(out.toByteArray()).isEqualTo(bytes);
        }
    }

    @Test
    void aSplitterThatGoesOnToAnotherStreamCutsItAsANewOneDoes() throws IOException {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
        List<byte[]> streams = List.of(
                (ONE + ONE).getBytes(StandardCharsets.US_ASCII),
                picture,
                new byte[0],
                ("X".repeat(3000) + ONE + ONE).getBytes(StandardCharsets.US_ASCII),
                ONE.replace("NNNN\n", "").getBytes(StandardCharsets.US_ASCII),
                (ONE + "UNCLASSIFIED//\n").getBytes(StandardCharsets.US_ASCII));
        MessageSplitter splitter = new MessageSplitter(InputStream.nullInputStream(), 2000);
        for (int read = 1; read <= 4; read++) {
            for (byte[] stream : streams) {
                splitter.restart(new ByteArrayInputStream(stream));
                List<Cut> expected = cuts(stream, 2000);
                for (int i = 0; i < Math.min(read, expected.size()); i++) {
                    assertThat(splitter.next()).get().usingRecursiveComparison().isEqualTo(expected.get(i));
                }
            }
        }
    }

    @Test
    void aStreamIsCutAlikeInWhateverPiecesItComes() throws IOException {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder();
        while (text.length() < 300_000) {
            String body = "EXERCISE ".repeat(random.nextInt(400)).replace("E E", "E\nE");
            text.append(ONE.replace("EXERCISE.//", "EXERCISE.\n" + body + "//"));
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.US_ASCII);
        List<Cut> expected = cuts(bytes, 1 << 20);
        MessageSplitter splitter = new MessageSplitter(new Trickle(bytes, random), 1 << 20);
        for (Cut cut : expected) {
            assertThat(splitter.next()).get().usingRecursiveComparison().isEqualTo(cut);
        }
        assertThat(splitter.next()).isEmpty();
        assertThat(expected).hasSizeGreaterThan(50);
    }

    /// A stream that gives a few bytes at a time.
    private static final class Trickle extends InputStream {
        private final byte[] bytes;
        private final Random random;
        private int at;

        Trickle(byte[] bytes, Random random) {
            this.bytes = bytes;
            this.random = random;
        }

        @Override
        public int read() {
            return at < bytes.length ? bytes[at++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (at == bytes.length) {
                return -1;
            }
            int count = Math.min(Math.min(length, bytes.length - at), 1 + random.nextInt(5000));
            System.arraycopy(bytes, at, into, from, count);
            at += count;
            return count;
        }
    }

    @Test
    void aBoundOfNothingIsMisuse() {
        assertThatIllegalArgumentException().isThrownBy(() -> new MessageSplitter(InputStream.nullInputStream(), 0));
    }

    private static List<Cut> cuts(String text) throws IOException {
        return cuts(text.getBytes(StandardCharsets.UTF_8), 1 << 20);
    }

    private static List<Cut> cuts(byte[] bytes, int longest) throws IOException {
        MessageSplitter splitter = new MessageSplitter(new ByteArrayInputStream(bytes), longest);
        List<Cut> cuts = new ArrayList<>();
        for (Optional<Cut> cut = splitter.next(); cut.isPresent(); cut = splitter.next()) {
            cuts.add(cut.get());
        }
        return cuts;
    }

    private static String found(Cut cut) {
        assertThat(cut).isInstanceOf(Cut.Found.class);
        return new String(((Cut.Found) cut).bytes(), StandardCharsets.UTF_8);
    }

    private static Cut.Refused refused(Cut cut) {
        assertThat(cut).isInstanceOf(Cut.Refused.class);
        return (Cut.Refused) cut;
    }

    /// The same bytes over and over.
    private static final class Repeated extends InputStream {
        private final byte[] pattern;
        private final long length;
        private long at;

        Repeated(byte[] pattern, long length) {
            this.pattern = pattern;
            this.length = length;
        }

        @Override
        public int read() {
            return at < length ? pattern[(int) (at++ % pattern.length)] & 0xFF : -1;
        }

        @Override
        public int read(byte[] into, int offset, int count) {
            int some = (int) Math.min(count, length - at);
            for (int i = 0; i < some; i++) {
                into[offset + i] = pattern[(int) (at++ % pattern.length)];
            }
            return some == 0 && count > 0 ? -1 : some;
        }
    }
}
