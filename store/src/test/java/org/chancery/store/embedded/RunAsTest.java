package org.chancery.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The user that the server runs as, tried with a program that only tells who runs it.
@EnabledOnOs(OS.LINUX)
final class RunAsTest {
    @TempDir
    private Path directory;

    private Folder folder;
    private Binaries binaries;

    @BeforeEach
    void makeTheProgram() throws IOException {
        folder = Folder.at(directory);
        binaries = new Binaries(folder.root().resolve("postgres-0"));
        Path program = Path.of(binaries.program("postgres"));
        Files.createDirectories(program.getParent());
        Files.writeString(program, "#!/bin/sh\nid -u\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void itIsNeverRoot() throws IOException {
        RunAs user = RunAs.choose(folder, binaries);
        assertThat(Tail.of(folder.commandLog())).hasSize(1).doesNotContain("0");
        assertThat(user.prefix().isEmpty()).isEqualTo(!RunAs.isRoot(folder));
    }

    @Test
    void whereUserNamespacesAreForbiddenTheFolderIsGivenToAnotherUser() throws IOException {
        boolean root = RunAs.isRoot(folder);
        if (!root) {
            System.out.println("Skipped: only root can give a folder away.");
        }
        Assumptions.assumeTrue(root);
        List<RunAs> others =
                RunAs.waysOfRoot(folder).stream().filter(way -> way.uid() > 0).toList();
        RunAs user = RunAs.choose(folder, binaries, others);
        assertThat(Tail.of(folder.commandLog())).containsExactly(Integer.toString(user.uid()));
        assertThat(Files.getAttribute(folder.root(), "unix:uid")).isEqualTo(user.uid());
        assertThat(Files.getAttribute(binaries.home(), "unix:uid")).isEqualTo(user.uid());
    }

    @Test
    void whereNothingWorksTheErrorSaysWhatWasTriedAndTheWayOut() {
        RunAs absent = new RunAs(List.of("no-such-program"), -1, -1);
        RunAs failing = new RunAs(List.of("false"), -1, -1);
        assertThatThrownBy(() -> RunAs.choose(folder, binaries, List.of(absent, failing)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("CHANCERY_DB_URL")
                .hasMessageContaining("no-such-program")
                .hasMessageContaining("false ");
    }

    @Test
    void anUnsupportedPlatformIsNamedWithTheWayOut() {
        assertThatThrownBy(() -> Platform.of("SunOS", "sparcv9"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("SunOS/sparcv9")
                .hasMessageContaining("CHANCERY_DB_URL");
    }
}
