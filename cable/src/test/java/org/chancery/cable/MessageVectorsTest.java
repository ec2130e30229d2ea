package org.chancery.cable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every invented message reads as the file beside it says.
class MessageVectorsTest {
    static List<Path> messages() {
        return Vectors.messages();
    }

    @ParameterizedTest
    @MethodSource("messages")
    void everyMessageReadsAsTheFileBesideItSays(Path message) throws IOException {
        Path expected = message.resolveSibling(message.getFileName().toString().replace(".txt", ".expected"));
        String read = Vectors.write(new MessageReader(Vectors.SCHEME).read(Files.readAllBytes(message)));
        assertThat(read).isEqualTo(Files.readString(expected));
    }
}
