package org.chancery.archive.internal.index;

import java.util.Collection;
import java.util.function.Supplier;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.SimpleCollector;

/// The hits of a search that runs in one thread, taken into what is there before it begins.
public final class OneThread {
    private OneThread() {}

    /// A manager of one collector, which takes the hits into the result.
    public static <T> CollectorManager<SimpleCollector, T> into(T result, Supplier<SimpleCollector> collector) {
        return new CollectorManager<>() {
            @Override
            public SimpleCollector newCollector() {
                return collector.get();
            }

            @Override
            public T reduce(Collection<SimpleCollector> collectors) {
                return result;
            }
        };
    }
}
