package org.chancery.cable.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.cable.Message;
import org.chancery.cable.MessageReader;
import org.chancery.cable.content.Content;
import org.chancery.cable.content.ContentReader;
import org.chancery.cable.content.Text;
import org.chancery.marking.Scheme;
import org.chancery.marking.form.Outcome;
import org.junit.jupiter.api.Test;

class RewritingTest {
    private static final Scheme SCHEME = Scheme.named("exercise");

    private final MessageReader reader = new MessageReader(SCHEME);
    private final ContentReader contents = new ContentReader(SCHEME);
    private final TelegramWriter writer = new TelegramWriter(SCHEME, Alphabet.ASCII, LineEnd.LF);

    @Test
    void anUnmodifiedMessageIsWrittenAsItsBytes() throws Exception {
        for (Path file : vectors()) {
            byte[] bytes = Files.readAllBytes(file);
            Message message = reader.read(bytes);
            assertThat(writer.write(message)).as(file.toString()).isEqualTo(bytes);
            assertThat(writer.write(message, contents.read(message)).value())
                    .as(file.toString())
                    .hasValue(bytes);
        }
    }

    @Test
    void aMessageWithAnotherSignatureIsWrittenAnewAndReadWithIt() throws Exception {
        int written = 0;
        for (Path file : vectors()) {
            Message message = reader.read(Files.readAllBytes(file));
            Content content = contents.read(message);
            Text text = content.text();
            Content signed = new Content(
                    content.envelope(),
                    new Text(text.title(), text.fields(), text.paragraphs(), Optional.of("VAN DER LAKE")));
            Outcome<byte[]> outcome = writer.write(message, signed);
            written += outcome.value().isPresent() ? 1 : 0;
            outcome.value()
                    .ifPresent(bytes -> assertThat(reader.read(bytes)
                                    .body()
                                    .signature()
                                    .orElseThrow()
                                    .text())
                            .as(file.toString())
                            .isEqualTo("VAN DER LAKE"));
        }
        assertThat(written).isPositive();
    }

    private static List<Path> vectors() throws IOException, URISyntaxException {
        Path telegram = Path.of(MessageReader.class.getResource("telegram").toURI());
        try (Stream<Path> files = Files.walk(telegram.getParent())) {
            return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
    }
}
