package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTest {
    @Test
    void everyCommandIsRunToItsEndAndNothingIsLeftBehind(@TempDir Path folder) throws IOException {
        Rehearsal.main(new String[] {folder.toString()});

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderThatIsNotThereIsTold(@TempDir Path folder) {
        String missing = folder.resolve("missing").toString();

        assertThatThrownBy(() -> Rehearsal.main(new String[] {missing})).isInstanceOf(IOException.class);
    }
}
