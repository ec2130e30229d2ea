package org.chancery.archive.internal.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.archive.ImportListener;
import org.chancery.archive.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file that breaks while it is read.
final class SourcesTest {
    @TempDir
    Path folder;

    @Test
    void theRefusalNamesTheLineThatWasComeToAndTheNextFileIsOpened() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "one\ntwo\nthree");
        Files.writeString(folder.resolve("b.txt"), "whole");
        List<String> taken = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        Sources sources = new Sources(ImportListener.none(), new Found() {
            @Override
            public void met() {}

            @Override
            public void take(String name, InputStream content) throws IOException {
                taken.add(new String(content.readAllBytes(), StandardCharsets.US_ASCII));
                if (name.endsWith("a.txt")) {
                    throw new IOException("the disk is gone");
                }
            }

            @Override
            public void refuse(Refusal refusal) {
                refusals.add(refusal);
            }
        });

        sources.below(List.of(folder)).forEach(sources::open);

        assertThat(taken).containsExactly("one\ntwo\nthree", "whole");
        assertThat(refusals)
                .containsExactly(new Refusal(
                        folder.resolve("a.txt").toString(),
                        3,
                        "FILE-006",
                        "it could not be read on: the disk is gone"));
    }
}
