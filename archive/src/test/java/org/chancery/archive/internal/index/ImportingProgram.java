package org.chancery.archive.internal.index;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.chancery.archive.Ids;
import org.chancery.archive.ImportItem;
import org.chancery.archive.ImportListener;
import org.chancery.archive.MessageArchive;
import org.chancery.marking.Label;
import org.chancery.marking.Scheme;
import org.chancery.store.DatabaseSettings;
import org.chancery.store.LabelRows;
import org.chancery.store.Store;
import org.chancery.store.Tables.Messages;
import org.chancery.store.Tables.Portions;
import org.jooq.impl.DSL;

/// A JVM of its own that imports messages, re-marks portions and removes messages until it is ended, one line
/// of output for each message that it was told is filed or removed.
final class ImportingProgram implements AutoCloseable {
    static final String FILED = "filed ";
    static final String REMOVING = "removing ";
    static final String REMOVED = "removed ";
    private static final String ACTOR = "tester";
    private static final Scheme SCHEME = Scheme.named("exercise");

    private final Process process;
    private final BufferedReader output;

    private ImportingProgram(Process process) {
        this.process = process;
        output = process.inputReader(StandardCharsets.UTF_8);
    }

    /// Works on one archive until it is ended.
    ///
    /// @param arguments a database, the folder of the index, and a seed
    public static void main(String[] arguments) throws IOException {
        Store store = Store.open(new DatabaseSettings(arguments[0], "", ""), Clock.systemUTC());
        MessageArchive archive = MessageArchive.open(store, Path.of(arguments[1]), SCHEME, Ids.random());
        Random random = new Random(Long.parseLong(arguments[2]));
        for (int batch = 0; ; batch++) {
            List<ImportItem> items = new ArrayList<>();
            for (int i = random.nextInt(30); i >= 0; i--) {
                String name = arguments[2] + "-" + batch + "-" + i;
                items.add(new ImportItem(name, message(name, random).getBytes(StandardCharsets.US_ASCII)));
            }
            archive.importItems(items, ACTOR, SCHEME, ImportListener.none());
            items.forEach(item -> System.out.println(FILED + item.source()));
            remark(store, archive, random);
            if (random.nextInt(4) == 0) {
                String name = items.getFirst().source();
                System.out.println(REMOVING + name);
                archive.remove(idOf(store, name), ACTOR, "exercise");
                System.out.println(REMOVED + name);
            }
        }
    }

    private static void remark(Store store, MessageArchive archive, Random random) throws IOException {
        List<UUID> portions = store.asRegistry(
                ACTOR,
                tx -> tx.dsl()
                        .select(Portions.ID)
                        .from(Portions.PORTION)
                        .orderBy(DSL.rand())
                        .limit(3)
                        .fetch(Portions.ID));
        List<Label> labels =
                List.copyOf(store.asRegistry(ACTOR, LabelRows::inSight).values());
        for (UUID portion : portions) {
            archive.remark(portion, labels.get(random.nextInt(labels.size())), ACTOR, "exercise");
        }
    }

    private static UUID idOf(Store store, String source) {
        return store.asRegistry(
                ACTOR,
                tx -> tx.dsl()
                        .select(Messages.ID)
                        .from(Messages.MESSAGE)
                        .where(Messages.SOURCE.eq(source))
                        .fetchSingle()
                        .value1());
    }

    private static String message(String name, Random random) {
        return """
                ZNY CCCCC ZZH
                R 021200Z MAR 26
                FM EMBASSY PORTO SERENO
                TO FORMIN ALDERMERE
                BT
                C O N F I D E N T I A L PORTO SERENO %06d

                SUBJECT: (U) EXERCISE: %s

                1. (U) EXERCISE. kite %d

                2. (C//NF) EXERCISE. lantern %d

                3. (SBU) EXERCISE. heron %d

                BT
                NNNN
                """.formatted(random.nextInt(1_000_000), name, random.nextInt(), random.nextInt(), random.nextInt());
    }

    static ImportingProgram start(String database, Path folder, long seed) throws IOException {
        List<String> line = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                ImportingProgram.class.getName(),
                database,
                folder.toString(),
                Long.toString(seed));
        return new ImportingProgram(new ProcessBuilder(line)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    /// Waits until it has filed something.
    String awaitFirst() throws IOException {
        String line = output.readLine();
        while (line != null && !line.startsWith(FILED)) {
            line = output.readLine();
        }
        if (line == null) {
            throw new IOException("the program ended before it filed a message");
        }
        return line;
    }

    /// Ends it as `kill -9` does, and gives what it said since.
    List<String> kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
        try (Stream<String> lines = output.lines()) {
            return lines.toList();
        }
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        output.close();
    }
}
