package org.chancery.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.chancery.archive.internal.desk.StoredFolders;
import org.chancery.archive.internal.desk.StoredSearches;
import org.chancery.archive.internal.filing.Deriving;
import org.chancery.archive.internal.filing.Desk;
import org.chancery.archive.internal.filing.Importing;
import org.chancery.archive.internal.filing.Remarking;
import org.chancery.archive.internal.index.Indexing;
import org.chancery.archive.internal.index.PortionIndex;
import org.chancery.archive.internal.search.Reading;
import org.chancery.archive.internal.search.Receipt;
import org.chancery.archive.internal.search.Search;
import org.chancery.archive.internal.search.Watching;
import org.chancery.archive.internal.traffic.TrafficReport;
import org.chancery.marking.Label;
import org.chancery.marking.Scheme;
import org.chancery.store.Reader;
import org.chancery.store.Store;

/// The archive over a store, with its index in a folder.
///
/// Several processes may have the same archive open: each reads and files, and the first keeps the index, for
/// itself and for what the others file.
public final class MessageArchive implements Archive, Traffic {
    private final Store store;
    private final PortionIndex index;
    private final Indexing indexing;
    private final Search search;
    private final Reading reading;
    private final Scheme scheme;
    private final TrafficReport traffic;
    private final Ids ids;

    private MessageArchive(Store store, PortionIndex index, Scheme scheme, Ids ids) {
        this.store = store;
        this.index = index;
        this.scheme = scheme;
        this.ids = ids;
        indexing = new Indexing(store, index);
        search = new Search(index, scheme);
        reading = new Reading(scheme);
        traffic = new TrafficReport(index, scheme);
    }

    /// Opens the archive, and brings its index up to what is filed if no other process keeps it.
    ///
    /// @param folder of the index; made where it is not there
    /// @param scheme by which pages write marks and banners
    /// @throws IOException where the index cannot be used
    public static MessageArchive open(Store store, Path folder, Scheme scheme, Ids ids) throws IOException {
        MessageArchive archive =
                new MessageArchive(store, PortionIndex.open(folder, Indexing.office(store)), scheme, ids);
        try {
            new Deriving(store).catchUp();
            archive.indexing.catchUp();
            return archive;
        } catch (IOException | RuntimeException failed) {
            archive.index.close();
            throw failed;
        }
    }

    /// Keeps the index up to what other processes file, until the archive is closed.
    public void follow() {
        indexing.follow();
    }

    /// The searches that people keep over this archive.
    public SavedSearches savedSearches() {
        return new StoredSearches(store, new Watching(index, scheme), ids);
    }

    /// The folders that people make of this archive's messages.
    public Folders folders() {
        return new StoredFolders(store, scheme, ids);
    }

    /// Files every message in files, folders and zip archives; what is in the archive already is left as it
    /// is.
    ///
    /// @param actor who imports, for the journal
    /// @param scheme by which the messages' marks are read
    /// @throws IOException where the index cannot follow what was filed; a file that cannot be read is a
    /// refusal
    public ImportReport importFrom(List<Path> paths, String actor, Scheme scheme, ImportListener listener)
            throws IOException {
        ImportReport report = new Importing(scheme, Desk.ofOffice(store, ids, actor), listener).of(paths);
        indexing.catchUp();
        return report;
    }

    /// Files every message in these items; otherwise as [#importFrom].
    public ImportReport importItems(Iterable<ImportItem> items, String actor, Scheme scheme, ImportListener listener)
            throws IOException {
        ImportReport report = new Importing(scheme, Desk.ofOffice(store, ids, actor), listener).ofItems(items);
        indexing.catchUp();
        return report;
    }

    /// Files every message in these files and zip archives, which have names of their own; otherwise as
    /// [#importFrom].
    public ImportReport importFiles(List<ImportFile> files, String actor, Scheme scheme, ImportListener listener)
            throws IOException {
        ImportReport report = new Importing(scheme, Desk.ofOffice(store, ids, actor), listener).ofFiles(files);
        indexing.catchUp();
        return report;
    }

    @Override
    public IntakeReport file(Reader reader, List<ImportFile> files, ImportListener listener) throws IOException {
        Receipt receipt = new Receipt(scheme);
        Desk desk = Desk.of(reader, store, ids, receipt::add);
        List<Refusal> refusals = new ArrayList<>();
        ImportReport all = new Importing(scheme, desk, new Bounded(listener, refusals)).ofFiles(files);
        indexing.catchUp();
        return receipt.report(all.files(), refusals, all.refused());
    }

    /// Keeps the first refusals, and passes on what it hears.
    private record Bounded(ImportListener listener, List<Refusal> refusals) implements ImportListener {
        @Override
        public void starting(long bytes) {
            listener.starting(bytes);
        }

        @Override
        public void advanced(long bytes) {
            listener.advanced(bytes);
        }

        @Override
        public void refused(Refusal refusal) {
            if (refusals.size() < IntakeReport.MOST) {
                refusals.add(refusal);
            }
            listener.refused(refusal);
        }
    }

    /// Gives a portion another label, with all that takes its label from it; the message's overall label is
    /// joined with it. The bytes are kept as received.
    ///
    /// @param actor who decided it, for the journal
    /// @param reason why, for the journal; not blank
    /// @return whether there is such a portion and it had another label
    /// @throws IOException where the index cannot follow
    public boolean remark(UUID portion, Label label, String actor, String reason) throws IOException {
        return change(actor, reason, remarking -> remarking.portion(portion, label, reason));
    }

    /// Gives a message another overall label, which decides who gets its bytes and its banner; otherwise as
    /// [#remark].
    ///
    /// @throws IllegalArgumentException where a portion of it bears more
    public boolean remarkMessage(UUID message, Label label, String actor, String reason) throws IOException {
        return change(actor, reason, remarking -> remarking.message(message, label, reason));
    }

    /// Takes a message out of the archive; the journal keeps that it was there. Otherwise as [#remark].
    public boolean remove(UUID message, String actor, String reason) throws IOException {
        return change(actor, reason, remarking -> remarking.remove(message, reason));
    }

    private boolean change(String actor, String reason, Predicate<Remarking> decision) throws IOException {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("A change of what is filed needs a reason");
        }
        boolean changed = store.asRegistry(actor, tx -> decision.test(new Remarking(tx)));
        indexing.catchUp();
        return changed;
    }

    @Override
    public SearchPage search(Reader reader, SearchRequest request) {
        return store.read(reader, tx -> search.answer(tx, request));
    }

    @Override
    public SearchPage export(Reader reader, SearchRequest request) {
        return store.read(reader, tx -> {
            SearchPage page = search.whole(tx, request);
            tx.journal("export", request.text(), page.hits().size() + " messages");
            return page;
        });
    }

    @Override
    public List<String> suggest(Reader reader, String query) {
        return store.read(reader, tx -> search.suggest(tx, query));
    }

    @Override
    public TrafficView traffic(Reader reader, TrafficRequest request) {
        return store.read(reader, tx -> traffic.of(tx, request));
    }

    @Override
    public Optional<MessageView> read(Reader reader, UUID message) {
        return store.read(reader, tx -> {
            Optional<MessageView> view = reading.of(tx, message);
            view.ifPresent(shown ->
                    tx.journal("read", message.toString(), shown.citation().reference()));
            return view;
        });
    }

    @Override
    public Optional<byte[]> bytes(Reader reader, UUID message) {
        return store.read(reader, tx -> {
            Optional<byte[]> bytes = reading.bytes(tx, message);
            bytes.ifPresent(given -> tx.journal("read-source", message.toString(), given.length + " bytes"));
            return bytes;
        });
    }

    @Override
    public void close() {
        try {
            indexing.close();
        } finally {
            index.close();
        }
    }
}
