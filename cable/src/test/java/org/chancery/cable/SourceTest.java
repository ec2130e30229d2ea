package org.chancery.cable;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SourceTest {
    @Test
    void bytesThatAreHandedOverReadAsTheirCopyDoes() {
        byte[] bytes = "R 171737Z DEC 09\nFM EMBASSY PORTO SERENO\nUNCLAS\nEXERCISE".getBytes(StandardCharsets.UTF_8);
        MessageReader reader = new MessageReader(Vectors.SCHEME);

        assertThat(Source.handedOver(bytes)).isEqualTo(Source.of(bytes));
        assertThat(reader.read(Source.handedOver(bytes))).isEqualTo(reader.read(bytes));
    }

    @Test
    void bytesThatAreNotUtf8AreReadAsWindows1252AndSoTold() {
        byte[] bytes = "UNCLAS\nSUBJ: EXERCISE\n1. THE AGENCY\u0092S \u00E9lan\n".getBytes(StandardCharsets.ISO_8859_1);
        Message message = new MessageReader(Vectors.SCHEME).read(bytes);
        assertThat(message.source().charset().name()).isEqualTo("windows-1252");
        assertThat(message.portions().getLast().text(message.source())).isEqualTo("THE AGENCY\u2019S \u00E9lan");
        assertThat(message.findings()).anySatisfy(f -> {
            assertThat(f.rule()).isEqualTo(Rule.NOT_UTF8.id());
            assertThat(message.source().lines().line(f.start())).isEqualTo(3);
            assertThat(message.source().lines().column(f.start())).isEqualTo(14);
        });
    }

    @Test
    void bytesStayAsTheyWereReceived() {
        byte[] bytes = {'a', 0, (byte) 0xFF};
        Source source = Source.of(bytes);
        bytes[0] = 'b';
        source.bytes()[0] = 'c';
        assertThat(source.bytes()).containsExactly('a', 0, (byte) 0xFF);
        assertThat(Source.of("EXERCISE".getBytes(StandardCharsets.US_ASCII)).sha256())
                .isEqualTo("f994eb7f1ae469c2e349bea5ccd13f6bf8cad938d3a54571eca274bc40ca1829");
    }

    @Test
    void malformedUtf8IsFoundWhereItBegins() {
        byte[][] malformed = {
            {'a', (byte) 0xC0, (byte) 0x80},
            {'a', (byte) 0xE0, (byte) 0x80, (byte) 0x80},
            {'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80},
            {'a', (byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80},
            {'a', (byte) 0xE2, (byte) 0x82},
            {'a', (byte) 0x80}
        };
        for (byte[] bytes : malformed) {
            assertThat(Source.of(bytes).firstForeign()).hasValue(1);
        }
        assertThat(Source.of("\u00E9\u20AC\uD83D\uDE00".getBytes(StandardCharsets.UTF_8))
                        .firstForeign())
                .isEmpty();
    }
}
