package org.chancery.cable.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.chancery.cable.MessageReader;
import org.chancery.cable.content.Content;
import org.chancery.cable.content.SampleContent;
import org.chancery.cable.write.TelegramWriter;
import org.chancery.marking.Scheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailVectorsTest {
    private static final Scheme SCHEME = Scheme.named("exercise");

    private final MessageMail mail = new MessageMail(SCHEME);

    @Test
    void aTelegramIsWrittenAsTheFileHasIt() throws IOException {
        byte[] written = mail.write(SampleContent.telegram()).value().orElseThrow();
        assertThat(text(written)).isEqualTo(text(file("telegram.eml")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"telegram.eml", "other-hand.eml", "labelled.eml"})
    void filesAreReadAsTheTelegram(String name) throws IOException {
        assertThat(mail.read(file(name)).reasons()).isEmpty();
        assertThat(mail.read(file(name)).value()).contains(SampleContent.telegram());
    }

    @Test
    void aMessageThatWasReadIsWrittenAsMailAndTheMailAsTheSameTelegram() {
        TelegramWriter telegrams = new TelegramWriter(SCHEME);
        byte[] telegram = telegrams.write(SampleContent.telegram()).value().orElseThrow();
        byte[] written =
                mail.write(new MessageReader(SCHEME).read(telegram)).value().orElseThrow();
        Content read = mail.read(written).value().orElseThrow();
        assertThat(text(telegrams.write(read).value().orElseThrow())).isEqualTo(text(telegram));
    }

    private static byte[] file(String name) throws IOException {
        try (InputStream file = MailVectorsTest.class.getResourceAsStream("/org/chancery/cable/mail/" + name)) {
            assertThat(file).as(name).isNotNull();
            return file.readAllBytes();
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.US_ASCII);
    }
}
