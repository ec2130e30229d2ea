package org.chancery.server.twin;

import org.chancery.archive.Traffic;
import org.chancery.archive.TrafficRequest;
import org.chancery.archive.TrafficView;
import org.chancery.store.Reader;

/// A leak in what is missing: numbers are compared over all that is filed, so that a hidden message is
/// not missing.
final class GapLeak implements Traffic {
    private static final Reader ALL = new Reader("everything", Ground.everything());

    private final Traffic traffic;

    GapLeak(Traffic sound) {
        traffic = sound;
    }

    @Override
    public TrafficView traffic(Reader reader, TrafficRequest request) {
        TrafficView seen = traffic.traffic(reader, request);
        TrafficView all = traffic.traffic(ALL, request);
        return new TrafficView(
                seen.request(),
                seen.problem(),
                seen.timeline(),
                seen.undated(),
                seen.bursts(),
                all.gaps(),
                all.moreGaps(),
                seen.label());
    }
}
