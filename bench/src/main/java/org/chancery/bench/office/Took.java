package org.chancery.bench.office;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// How long pages took, in nanoseconds; several readers add to it at a time.
///
/// @param searches pages of hits
/// @param messages pages of one message
record Took(Queue<Long> searches, Queue<Long> messages) {
    Took() {
        this(new ConcurrentLinkedQueue<>(), new ConcurrentLinkedQueue<>());
    }
}
