package org.chancery.archive.internal.index;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.lucene.index.FilterMergePolicy;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.MergeTrigger;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfos;
import org.jspecify.annotations.Nullable;

/// Merges segments of one label only, by running the wrapped policy on each label's segments alone.
final class LabelMergePolicy extends FilterMergePolicy {
    /// Documents of a label that are written again without a second thought, and the part that new ones must
    /// be of the others: one in twenty.
    private static final int FEW = 2_000;

    private static final int MUCH = 20;

    LabelMergePolicy(MergePolicy wrapped) {
        super(wrapped);
    }

    @Override
    public @Nullable MergeSpecification findMerges(MergeTrigger trigger, SegmentInfos segments, MergeContext context)
            throws IOException {
        return byLabel(segments, same -> in.findMerges(trigger, same, context));
    }

    @Override
    public @Nullable MergeSpecification findForcedMerges(
            SegmentInfos segments, int most, Map<SegmentCommitInfo, Boolean> toMerge, MergeContext context)
            throws IOException {
        return byLabel(segments, same -> {
            Map<SegmentCommitInfo, Boolean> wanted = StreamSupport.stream(same.spliterator(), false)
                    .filter(toMerge::containsKey)
                    .collect(Collectors.toMap(segment -> segment, toMerge::get));
            return wanted.isEmpty() || !isWorthOne(same) ? null : in.findForcedMerges(same, most, wanted, context);
        });
    }

    /// Whether a label's segments are to become one: where that writes little, or what is new is much beside
    /// what is written again for it.
    private static boolean isWorthOne(SegmentInfos segments) {
        long all = 0;
        long largest = 0;
        for (SegmentCommitInfo segment : segments) {
            all += segment.info.maxDoc();
            largest = Math.max(largest, segment.info.maxDoc());
        }
        return segments.size() > 1 && (all <= FEW || (all - largest) * MUCH >= largest);
    }

    @Override
    public @Nullable MergeSpecification findForcedDeletesMerges(SegmentInfos segments, MergeContext context)
            throws IOException {
        return byLabel(segments, same -> in.findForcedDeletesMerges(same, context));
    }

    @Override
    public @Nullable MergeSpecification findFullFlushMerges(
            MergeTrigger trigger, SegmentInfos segments, MergeContext context) throws IOException {
        return byLabel(segments, same -> in.findFullFlushMerges(trigger, same, context));
    }

    private static @Nullable MergeSpecification byLabel(SegmentInfos segments, Finder finder) throws IOException {
        SortedMap<Integer, SegmentInfos> labels = new TreeMap<>();
        for (SegmentCommitInfo segment : segments) {
            labels.computeIfAbsent(
                            LabelStamp.of(segment), label -> new SegmentInfos(segments.getIndexCreatedVersionMajor()))
                    .add(segment);
        }
        MergeSpecification all = new MergeSpecification();
        for (Map.Entry<Integer, SegmentInfos> label : labels.entrySet()) {
            MergeSpecification found = finder.find(label.getValue());
            if (found != null) {
                found.merges.forEach(merge -> all.add(new Stamped(merge.segments, label.getKey())));
            }
        }
        return all.merges.isEmpty() ? null : all;
    }

    @FunctionalInterface
    private interface Finder {
        @Nullable
        MergeSpecification find(SegmentInfos segments) throws IOException;
    }

    /// A merge that stamps its result with the label that all its segments bear.
    private static final class Stamped extends OneMerge {
        private final int label;

        Stamped(List<SegmentCommitInfo> segments, int label) {
            super(segments);
            this.label = label;
            if (segments.stream().anyMatch(segment -> LabelStamp.of(segment) != label)) {
                throw new IllegalStateException("a merge would mix labels: " + segments);
            }
        }

        @Override
        public void setMergeInfo(SegmentCommitInfo merged) {
            LabelStamp.stamp(merged, label);
            super.setMergeInfo(merged);
        }
    }
}
