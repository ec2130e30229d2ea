package org.chancery.archive.internal.filing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.archive.Ids;
import org.chancery.archive.ImportItem;
import org.chancery.archive.ImportListener;
import org.chancery.archive.ImportReport;
import org.chancery.archive.Refusal;
import org.chancery.cable.Cut;
import org.chancery.cable.MessageReader;
import org.chancery.cable.MessageSplitter;
import org.chancery.marking.Scheme;
import org.chancery.store.Store;

/// One import: what is found is cut into messages, read, and filed some at a time, each time in one transaction.
public final class Importing {
    /// Messages filed in one transaction, and how many bytes of them at most.
    private static final int BATCH = 200;

    private static final int BATCH_BYTES = 8 << 20;

    private final Store store;
    private final Scheme scheme;
    private final MessageReader reader;
    private final Filing filing;
    private final String actor;
    private final ImportListener listener;
    private final List<Read> waiting = new ArrayList<>();
    private int waitingBytes;
    private ImportReport report = ImportReport.NONE;

    public Importing(Store store, Scheme scheme, Ids ids, String actor, ImportListener listener) {
        this.store = store;
        this.scheme = scheme;
        this.reader = new MessageReader(scheme);
        this.filing = new Filing(ids);
        this.actor = actor;
        this.listener = listener;
    }

    /// Files all messages in these files, folders and archives.
    public ImportReport of(List<Path> paths) throws IOException {
        Sources sources = new Sources(listener, this::refuse);
        List<Path> files = sources.below(paths);
        listener.starting(bytes(files));
        for (Path file : files) {
            sources.open(file, this::take);
        }
        file();
        return report;
    }

    /// Files all messages in these items.
    public ImportReport ofItems(Iterable<ImportItem> items) throws IOException {
        for (ImportItem item : items) {
            take(item.source(), new ByteArrayInputStream(item.bytes()));
            listener.advanced(item.bytes().length);
        }
        file();
        return report;
    }

    private static long bytes(List<Path> files) throws IOException {
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.exists(file) ? Files.size(file) : 0;
        }
        return bytes;
    }

    private void take(String name, InputStream content) throws IOException {
        report = report.plus(ImportReport.ofFile());
        MessageSplitter splitter = new MessageSplitter(content);
        boolean first = true;
        for (var cut = splitter.next(); cut.isPresent(); cut = splitter.next()) {
            switch (cut.get()) {
                case Cut.Found found -> {
                    await(new Read(
                            first ? name : name + ":" + found.line(), scheme.name(), reader.read(found.bytes())));
                    first = false;
                }
                case Cut.Refused refused -> refuse(new Refusal(name, refused.line(), refused.rule(), refused.reason()));
            }
        }
    }

    private void await(Read read) {
        waiting.add(read);
        waitingBytes += read.size();
        if (waiting.size() >= BATCH || waitingBytes >= BATCH_BYTES) {
            file();
        }
    }

    private void file() {
        if (!waiting.isEmpty()) {
            report = report.plus(store.asRegistry(actor, tx -> filing.file(tx, waiting)));
            waiting.clear();
            waitingBytes = 0;
        }
    }

    private void refuse(Refusal refusal) {
        report = report.plus(ImportReport.ofRefusal());
        listener.refused(refusal);
    }
}
