package org.chancery.cable.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.chancery.marking.Scheme;
import org.chancery.marking.form.Outcome;

/// Any bytes are a document or are refused; a document that was read is written as it would be read again.
class MessageJsonFuzzTest {
    private static final MessageJson JSON = new MessageJson(Scheme.named("exercise"));

    @FuzzTest(maxDuration = "3s")
    void anyBytesAreADocumentOrRefused(byte[] bytes) {
        JSON.read(bytes)
                .value()
                .ifPresent(document ->
                        assertThat(JSON.read(JSON.write(document))).isEqualTo(new Outcome.Done<>(document)));
    }
}
