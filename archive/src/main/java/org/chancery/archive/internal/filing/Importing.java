package org.chancery.archive.internal.filing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.chancery.archive.ImportFile;
import org.chancery.archive.ImportItem;
import org.chancery.archive.ImportListener;
import org.chancery.archive.ImportReport;
import org.chancery.archive.Noted;
import org.chancery.archive.Refusal;
import org.chancery.cable.Cut;
import org.chancery.cable.Message;
import org.chancery.cable.MessageReader;
import org.chancery.cable.MessageSplitter;
import org.chancery.cable.Source;
import org.chancery.marking.Scheme;

/// One import: what is found is cut into messages, read, and filed some at a time, each time in one transaction.
public final class Importing implements Found {
    /// Messages filed in one transaction, and how many bytes of them at most.
    private static final int BATCH = 200;

    private static final int BATCH_BYTES = 8 << 20;

    private final Scheme scheme;
    private final MessageReader reader;
    private final Desk desk;
    private final ImportListener listener;
    private final List<Read> waiting = new ArrayList<>();
    private int waitingBytes;
    private ImportReport report = ImportReport.NONE;

    public Importing(Scheme scheme, Desk desk, ImportListener listener) {
        this.scheme = scheme;
        this.reader = new MessageReader(scheme);
        this.desk = desk;
        this.listener = listener;
    }

    /// Files all messages in these files, folders and archives.
    public ImportReport of(List<Path> paths) {
        Sources sources = new Sources(listener, this);
        return of(sources, sources.below(paths));
    }

    /// Files all messages in these files and archives, which have names of their own.
    public ImportReport ofFiles(List<ImportFile> files) {
        return of(new Sources(listener, this), Sources.of(files));
    }

    private ImportReport of(Sources sources, List<Place> places) {
        listener.starting(places.stream().mapToLong(Place::size).sum());
        places.forEach(sources::open);
        file();
        return report;
    }

    /// Files all messages in these items.
    public ImportReport ofItems(Iterable<ImportItem> items) throws IOException {
        for (ImportItem item : items) {
            met();
            take(item.source(), new ByteArrayInputStream(item.bytes()));
            listener.advanced(item.bytes().length);
        }
        file();
        return report;
    }

    @Override
    public void met() {
        report = report.plus(ImportReport.ofFile());
    }

    @Override
    public void take(String name, InputStream content) throws IOException {
        MessageSplitter splitter = new MessageSplitter(content);
        boolean first = true;
        for (var cut = splitter.next(); cut.isPresent(); cut = splitter.next()) {
            switch (cut.get()) {
                case Cut.Found found -> {
                    String place = Names.shown(first ? name : name + ":" + found.line());
                    await(new Read(place, scheme.name(), reader.read(Source.handedOver(found.bytes()))));
                }
                case Cut.Refused refused -> refuse(new Refusal(name, refused.line(), refused.rule(), refused.reason()));
            }
            first = false;
        }
    }

    @Override
    public void refuse(Refusal refusal) {
        Refusal shown = new Refusal(
                Names.shown(refusal.source()), refusal.line(), refusal.rule(), Names.shown(refusal.reason()));
        report = report.plus(ImportReport.ofRefusal());
        listener.refused(shown);
    }

    private void await(Read read) {
        waiting.add(read);
        waitingBytes += read.size();
        if (waiting.size() >= BATCH || waitingBytes >= BATCH_BYTES) {
            file();
        }
    }

    private static void note(Read read, Consumer<Noted> noting) {
        Message message = read.message();
        if (!message.findings().isEmpty()) {
            Lines lines = new Lines(message.source());
            message.findings()
                    .forEach(finding -> noting.accept(new Noted(
                            read.source(),
                            lines.line(0, finding.start()),
                            finding.rule(),
                            finding.severity().name(),
                            Names.shown(finding.message()))));
        }
    }

    private void file() {
        if (!waiting.isEmpty()) {
            for (Filed filed : desk.file(List.copyOf(waiting))) {
                report = report.plus(filed.report());
            }
            listener.noting().ifPresent(noting -> waiting.forEach(read -> note(read, noting)));
            waiting.clear();
            waitingBytes = 0;
        }
    }
}
