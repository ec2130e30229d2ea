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
