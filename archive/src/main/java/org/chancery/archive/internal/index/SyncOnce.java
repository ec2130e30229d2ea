package org.chancery.archive.internal.index;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/// A directory that forces each file to the disk once.
///
/// Every commit asks for all of its files, also those of earlier commits. Files of an index are written once
/// and never changed, so what was forced to the disk stays there.
final class SyncOnce extends FilterDirectory {
    private final Set<String> synced = ConcurrentHashMap.newKeySet();

    SyncOnce(Directory wrapped) {
        super(wrapped);
    }

    @Override
    public void sync(Collection<String> names) throws IOException {
        List<String> fresh =
                names.stream().filter(name -> !synced.contains(name)).toList();
        in.sync(fresh);
        synced.addAll(fresh);
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
        synced.remove(name);
        return in.createOutput(name, context);
    }

    @Override
    public void rename(String source, String target) throws IOException {
        synced.remove(source);
        synced.remove(target);
        in.rename(source, target);
    }

    @Override
    public void deleteFile(String name) throws IOException {
        synced.remove(name);
        in.deleteFile(name);
    }
}
