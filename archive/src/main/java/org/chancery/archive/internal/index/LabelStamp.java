package org.chancery.archive.internal.index;

import java.io.IOException;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.SegmentInfoFormat;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfo;
import org.apache.lucene.index.SegmentReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;

/// A codec that writes on every flushed segment the label that is being indexed.
///
/// It bears the name of the codec it wraps, so that any Lucene reads the index. Merged segments are stamped by
/// [LabelMergePolicy]; a segment that would go out without a stamp stops the writer.
final class LabelStamp extends FilterCodec {
    /// The segment attribute that holds the label's id.
    private static final String ATTRIBUTE = "chancery.label";

    private volatile int current = -1;

    LabelStamp() {
        this(Codec.getDefault());
    }

    private LabelStamp(Codec wrapped) {
        super(wrapped.getName(), wrapped);
    }

    /// Says of which label the documents are that come next. The writer must have flushed all others before.
    void indexing(int label) {
        current = label;
    }

    static int of(LeafReader leaf) {
        if (!(leaf instanceof SegmentReader segment)) {
            throw new IllegalStateException("not a segment: " + leaf);
        }
        return of(segment.getSegmentInfo());
    }

    static int of(SegmentCommitInfo segment) {
        String stamp = segment.info.getAttribute(ATTRIBUTE);
        if (stamp == null) {
            throw new IllegalStateException("segment without a label: " + segment);
        }
        return Integer.parseInt(stamp);
    }

    static void stamp(SegmentCommitInfo segment, int label) {
        segment.info.putAttribute(ATTRIBUTE, Integer.toString(label));
    }

    @Override
    public SegmentInfoFormat segmentInfoFormat() {
        return new StampingFormat(delegate.segmentInfoFormat());
    }

    private final class StampingFormat extends SegmentInfoFormat {
        private final SegmentInfoFormat wrapped;

        StampingFormat(SegmentInfoFormat wrapped) {
            this.wrapped = wrapped;
        }

        @Override
        public SegmentInfo read(Directory directory, String name, byte[] id, IOContext context) throws IOException {
            return wrapped.read(directory, name, id, context);
        }

        @Override
        public void write(Directory directory, SegmentInfo segment, IOContext context) throws IOException {
            if (segment.getAttribute(ATTRIBUTE) == null) {
                if (context.context() != IOContext.Context.FLUSH || current < 0) {
                    throw new IllegalStateException("segment without a label: " + segment.name);
                }
                segment.putAttribute(ATTRIBUTE, Integer.toString(current));
            }
            wrapped.write(directory, segment, context);
        }
    }
}
