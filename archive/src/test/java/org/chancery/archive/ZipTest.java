package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.chancery.archive.TestArchive.cable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Zip archives, good and bad.
@Execution(ExecutionMode.CONCURRENT)
final class ZipTest {
    private static final int CENTRAL = 0x02014b50;
    private static final int FLAGS_AT = 8;
    private static final int SIZE_AT = 24;

    @TempDir
    Path folder;

    private TestArchive office;

    @BeforeEach
    void open() {
        office = new TestArchive(folder.resolve("index"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void entriesInFoldersAreFiledUnderTheirNames() {
        Path zip =
                write("traffic.txt", zipped("a.txt", cable(1, "kite")).with("2026/march/b.txt", cable(2, "lantern")));

        ImportReport report = office.file(zip);

        assertThat(report).isEqualTo(new ImportReport(2, 2, 0, 0, 0, 0, report.others()));
        assertThat(source("lantern")).isEqualTo(zip + "!2026/march/b.txt");
        assertThat(office.advanced)
                .isEqualTo(office.announced)
                .isEqualTo(zip.toFile().length());
        assertThat(office.file(zip).known()).isEqualTo(2);
    }

    @Test
    void archivesInsideAndEmptyEntriesAreRefusedAndTheRestIsFiled() {
        byte[] inner = zipped("x.txt", cable(1, "inside")).bytes();
        Path zip = write(
                "outer.zip",
                new Zip().with("inner.txt", inner).with("none.txt", new byte[0]).with("z.txt", cable(2, "kite")));

        ImportReport report = office.file(zip);

        assertThat(report)
                .extracting(ImportReport::files, ImportReport::filed, ImportReport::refused)
                .containsExactly(3L, 1L, 2L);
        assertThat(office.refusals)
                .extracting(Refusal::source, Refusal::rule)
                .containsExactly(tuple(zip + "!inner.txt", "FILE-004"), tuple(zip + "!none.txt", "CABLE-001"));
    }

    @Test
    void anArchiveWithNothingInItIsTold() {
        assertThat(office.file(write("empty.zip", new Zip()))).isEqualTo(new ImportReport(1, 0, 0, 1, 0, 0, 0));
        assertThat(office.refusals).extracting(Refusal::rule).containsExactly("FILE-009");
    }

    @Test
    void aDamagedArchiveIsRefusedWhereverItIsCut() {
        byte[] whole = zipped("a.txt", cable(1, "kite")).bytes();
        for (int length : new int[] {4, 30, whole.length / 2, whole.length - 1}) {
            office.refusals.clear();

            ImportReport report = office.file(write("cut.zip", java.util.Arrays.copyOf(whole, length)));

            assertThat(report).isEqualTo(new ImportReport(1, 0, 0, 1, 0, 0, 0));
            assertThat(office.refusals).extracting(Refusal::rule).containsExactly("FILE-005");
        }
    }

    @Test
    void anyByteChangedInAnArchiveIsARefusalOrDoesNotMatter() {
        byte[] whole = zipped("a.txt", cable(1, "kite"))
                .with("b.txt", cable(2, "lantern"))
                .bytes();
        long seed = 42;
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            byte[] changed = whole.clone();
            int at = random.nextInt(changed.length);
            changed[at] ^= (byte) (1 << random.nextInt(8));

            ImportReport report = office.file(write("changed.zip", changed));

            assertThat(report.filed() + report.known() == 2 || report.refused() > 0)
                    .as("seed %d, round %d, byte %d", seed, i, at)
                    .isTrue();
        }
        assertThat(office.store.<Integer>asRegistry(
                        "tester",
                        tx -> tx.dsl()
                                .fetchSingle("select count(*) from message")
                                .get(0, Integer.class)))
                .as("no damaged message was filed")
                .isLessThanOrEqualTo(2);
    }

    @Test
    void anEncryptedEntryIsARefusal() {
        byte[] whole = zipped("a.txt", cable(1, "kite")).bytes();
        ByteBuffer bytes = ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putShort(6, (short) (bytes.getShort(6) | 1));
        bytes.putShort(central(bytes) + FLAGS_AT, (short) (bytes.getShort(central(bytes) + FLAGS_AT) | 1));

        assertThat(office.file(write("locked.zip", whole))).isEqualTo(new ImportReport(1, 0, 0, 1, 0, 0, 0));
        assertThat(office.refusals).extracting(Refusal::rule).containsExactly("FILE-007");
    }

    @Test
    void aBombIsRefusedWhateverSizeItDeclares() {
        byte[] honest = new Zip().with("bomb.txt", new byte[100 << 20]).bytes();
        byte[] lying = honest.clone();
        ByteBuffer bytes = ByteBuffer.wrap(lying).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(central(bytes) + SIZE_AT, 1_000);

        // Lines as of a message, lest it be refused for what it holds before it is for its size.
        byte[] text = new Zip().with("bomb.txt", "UNCLAS\n".repeat(15_000_000)).bytes();

        assertThat(office.file(write("lying.zip", lying)).filed()).isZero();
        assertThat(office.file(write("honest.zip", honest)).filed()).isZero();
        assertThat(office.file(write("text.zip", text)).filed()).isZero();
        assertThat(office.refusals).extracting(Refusal::rule).contains("FILE-003");
        assertThat(office.refusals)
                .filteredOn(refusal -> refusal.source().contains("text.zip"))
                .extracting(Refusal::rule)
                .contains("FILE-003");
    }

    @Test
    void namesAreOnlyEverText() {
        Path zip = write(
                "names.zip",
                zipped("../../up.txt", cable(1, "kite"))
                        .with("/etc/over.txt", cable(2, "lantern"))
                        .with("bell\u0007\u001b[2J\0.txt", cable(3, "heron"))
                        .with("esc\u001b\0.txt", new byte[0]));

        assertThat(office.file(zip).filed()).isEqualTo(3);

        assertThat(source("kite")).isEqualTo(zip + "!../../up.txt");
        assertThat(source("lantern")).isEqualTo(zip + "!/etc/over.txt");
        assertThat(source("heron")).isEqualTo(zip + "!bell\u2407\u241b[2J\u2400.txt");
        assertThat(office.refusals).extracting(Refusal::source).containsExactly(zip + "!esc\u241b\u2400.txt");
        assertThat(folder.resolve("../../up.txt")).doesNotExist();
    }

    @Test
    void namesInAnOldCodePageDoNotStandInTheWay() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, Charset.forName("ISO-8859-1"))) {
            zip.putNextEntry(new ZipEntry("d\u00e9p\u00eache.txt"));
            zip.write(cable(1, "kite").getBytes(StandardCharsets.US_ASCII));
        }

        assertThat(office.file(write("old.zip", out.toByteArray())).filed()).isEqualTo(1);
    }

    private String source(String word) {
        var id = office.only(office.everything(), word).citation().message();
        return office.store.asRegistry(
                "tester",
                tx -> tx.dsl()
                        .fetchSingle("select source from message where id = ?", id)
                        .get(0, String.class));
    }

    private Path write(String name, Zip zip) {
        return write(name, zip.bytes());
    }

    private Path write(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int central(ByteBuffer zip) {
        int at = 0;
        while (zip.getInt(at) != CENTRAL) {
            at++;
        }
        return at;
    }

    private static Zip zipped(String name, String text) {
        return new Zip().with(name, text);
    }

    /// An archive in the making.
    private static final class Zip {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private final ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);

        Zip with(String name, String text) {
            return with(name, text.getBytes(StandardCharsets.UTF_8));
        }

        Zip with(String name, byte[] content) {
            try {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(content);
                zip.closeEntry();
                return this;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        byte[] bytes() {
            try {
                zip.close();
                return out.toByteArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
