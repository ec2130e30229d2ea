package org.chancery.archive.internal.filing;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.chancery.archive.ImportListener;
import org.chancery.archive.Refusal;

/// The files that an import is pointed at: files, folders with all below them, and zip archives with their entries.
///
/// Links are not followed out of a folder. An entry that unpacks to far more than it takes up in its archive is
/// refused, and so is an archive inside an archive.
final class Sources {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};

    /// An entry may unpack to this much, and beyond that to [#RATIO] times its packed size.
    private static final long SMALL = 64L << 20;

    private static final long RATIO = 200;

    private final ImportListener listener;
    private final Consumer<Refusal> refused;

    /// @param refused told what could not be opened, beside the listener
    Sources(ImportListener listener, Consumer<Refusal> refused) {
        this.listener = listener;
        this.refused = refused;
    }

    /// Takes one opened file or entry.
    @FunctionalInterface
    interface Taker {
        void take(String name, InputStream content) throws IOException;
    }

    /// The files below the given paths, each folder's in the order of their names.
    List<Path> below(Collection<Path> paths) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                try (Stream<Path> found = Files.walk(path)) {
                    found.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                            .sorted()
                            .forEach(files::add);
                }
            } else {
                files.add(path);
            }
        }
        return files;
    }

    /// Opens a file, or each entry of it where it is a zip archive.
    void open(Path file, Taker taker) throws IOException {
        long size = Files.exists(file) ? Files.size(file) : 0;
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            if (isZip(content)) {
                openZip(file, taker);
                listener.advanced(size);
            } else {
                taker.take(file.toString(), new Counted(content));
            }
        } catch (ZipException damaged) {
            refuse(file.toString(), "FILE-005", "a damaged zip archive (" + damaged.getMessage() + ")");
        } catch (java.nio.file.NoSuchFileException missing) {
            refuse(file.toString(), "FILE-001", "there is no such file");
        } catch (java.nio.file.AccessDeniedException denied) {
            refuse(file.toString(), "FILE-002", "this user may not read the file");
        }
    }

    private void openZip(Path file, Taker taker) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().<ZipEntry>map(e -> e)::iterator) {
                if (!entry.isDirectory()) {
                    openEntry(file + "!" + entry.getName(), zip, entry, taker);
                }
            }
        }
    }

    private void openEntry(String name, ZipFile zip, ZipEntry entry, Taker taker) throws IOException {
        if (entry.getSize() > SMALL && entry.getSize() / RATIO > entry.getCompressedSize()) {
            refuse(
                    name,
                    "FILE-003",
                    "unpacks to %,d bytes from %,d: not what text does"
                            .formatted(entry.getSize(), entry.getCompressedSize()));
            return;
        }
        try (InputStream content = new BufferedInputStream(zip.getInputStream(entry))) {
            if (isZip(content)) {
                refuse(name, "FILE-004", "an archive inside an archive; unpack it and import what is in it");
            } else {
                taker.take(name, content);
            }
        } catch (ZipException damaged) {
            refuse(name, "FILE-005", "a damaged entry (" + damaged.getMessage() + ")");
        }
    }

    private void refuse(String source, String rule, String reason) {
        refused.accept(new Refusal(source, 1, rule, reason));
    }

    private static boolean isZip(InputStream content) throws IOException {
        content.mark(ZIP.length);
        byte[] start = content.readNBytes(ZIP.length);
        content.reset();
        return java.util.Arrays.equals(start, ZIP) || java.util.Arrays.equals(start, EMPTY_ZIP);
    }

    /// Tells the listener what has been read.
    private final class Counted extends FilterInputStream {
        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            listener.advanced(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            listener.advanced(Math.max(read, 0));
            return read;
        }
    }
}
