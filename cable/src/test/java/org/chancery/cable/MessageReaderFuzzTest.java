package org.chancery.cable;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;

/// Any bytes give a message that covers them, and cuts that cover them.
class MessageReaderFuzzTest {
    @FuzzTest(maxDuration = "5s")
    void anyBytesGiveAMessage(byte[] bytes) throws IOException {
        Message message = new MessageReader(Vectors.SCHEME).read(bytes);
        int at = 0;
        for (Portion portion : message.portions()) {
            assertThat(portion.span().start()).isEqualTo(at);
            at = portion.span().end();
            portion.text(message.source());
        }
        assertThat(at).isEqualTo(bytes.length);
        MessageSplitter splitter = new MessageSplitter(new ByteArrayInputStream(bytes), 4096);
        for (Optional<Cut> cut = splitter.next(); cut.isPresent(); cut = splitter.next()) {
            assertThat(cut.get().offset()).isBetween(0L, (long) bytes.length);
        }
    }
}
