package org.chancery.bench.office;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.chancery.archive.ImportListener;
import org.chancery.archive.ImportReport;
import org.chancery.archive.SearchRequest;
import org.chancery.bench.traffic.Traffic;
import org.chancery.bench.traffic.WriteTraffic;

/// Measures filing: messages in files are read, checked, stored, indexed and found, beside Lucene alone, which indexes
/// the text of the same files. The two take turns in one run.
public final class FileMessages {
    private static final String USAGE = "usage: FileMessages MEGABYTES FOLDER [ROUNDS]";
    private static final int ROUNDS = 3;
    private static final double BUFFER_MEGABYTES = 64;

    private final PrintStream out;

    FileMessages(PrintStream out) {
        this.out = out;
    }

    /// Writes traffic into an empty folder, files it and prints a table.
    ///
    /// @param arguments megabytes of traffic; the folder; and rounds, by default 3
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2 || arguments.length > 3) {
            throw new IllegalArgumentException(USAGE);
        }
        Path folder = Path.of(arguments[1]);
        WriteTraffic.main(new String[] {
            Traffic.VARIED.name(), arguments[0], folder.resolve("traffic").toString()
        });
        new FileMessages(System.out).run(folder, arguments.length == 3 ? Integer.parseInt(arguments[2]) : ROUNDS);
    }

    /// Measures what lies in the folder `traffic` of this one, and prints.
    void run(Path folder, int rounds) throws IOException {
        Path traffic = folder.resolve("traffic");
        List<Path> files;
        try (Stream<Path> all = Files.list(traffic)) {
            files = all.sorted().toList();
        }
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.size(file);
        }
        double[] alone = new double[rounds];
        double[] ours = new double[rounds];
        out.printf(Locale.ROOT, "%,d messages, %.1f MB%n%n", files.size(), bytes / 1e6);
        out.println("| Round | Lucene alone, s | Filed and found, s | Times |");
        out.println("|---|---:|---:|---:|");
        for (int round = 0; round < rounds; round++) {
            alone[round] = lucene(files, folder.resolve("lucene" + round));
            ours[round] = ours(traffic, files.size(), folder.resolve("office" + round));
            row(Integer.toString(round + 1), alone[round], ours[round]);
        }
        Arrays.sort(alone);
        Arrays.sort(ours);
        row("Median", alone[rounds / 2], ours[rounds / 2]);
    }

    private void row(String title, double alone, double ours) {
        out.printf(Locale.ROOT, "| %s | %.2f | %.2f | %.2f |%n", title, alone, ours, ours / alone);
    }

    /// One document a message, with the words and where they stand; nothing is kept of the text itself.
    private static double lucene(List<Path> files, Path folder) throws IOException {
        long begin = System.nanoTime();
        IndexWriterConfig config = new IndexWriterConfig(new StandardAnalyzer()).setRAMBufferSizeMB(BUFFER_MEGABYTES);
        try (Directory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, config)) {
            for (Path file : files) {
                Document document = new Document();
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                document.add(new TextField("text", text, Field.Store.NO));
                writer.addDocument(document);
            }
            writer.commit();
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    /// Until all is found; the database server is there before.
    private static double ours(Path traffic, int messages, Path folder) throws IOException {
        try (Office office = Office.open(folder)) {
            long begin = System.nanoTime();
            ImportReport report =
                    office.archive().importFrom(List.of(traffic), Office.ACTOR, Office.SCHEME, ImportListener.none());
            long found = office.archive()
                    .search(office.reader("everything", "TS"), new SearchRequest("exercise", 1))
                    .messages();
            double seconds = (System.nanoTime() - begin) / 1e9;
            if (report.filed() != messages || found == 0) {
                throw new UncheckedIOException(
                        new IOException(report.filed() + " of " + messages + " were filed, " + found + " found"));
            }
            return seconds;
        }
    }
}
