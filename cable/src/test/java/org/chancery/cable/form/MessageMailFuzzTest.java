package org.chancery.cable.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.chancery.cable.content.Content;
import org.chancery.marking.Scheme;
import org.chancery.marking.form.Outcome;

/// Any bytes give a content or a reason; what a content is written as is read as the same content.
class MessageMailFuzzTest {
    private static final MessageMail MAIL = new MessageMail(Scheme.named("exercise"));

    @FuzzTest(maxDuration = "5s")
    void anyBytesGiveAContentOrAReason(byte[] bytes) {
        Outcome<Content> read = MAIL.read(bytes);
        assertThat(read.value().isPresent()).isNotEqualTo(!read.reasons().isEmpty());
        read.value()
                .ifPresent(content -> MAIL.write(content)
                        .value()
                        .ifPresent(mail -> assertThat(MAIL.read(mail).value()).contains(content)));
    }
}
