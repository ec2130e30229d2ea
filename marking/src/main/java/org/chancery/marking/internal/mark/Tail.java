package org.chancery.marking.internal.mark;

import org.chancery.marking.MarkRule;

/// Reads what follows the level: segments between single and double slashes.
final class Tail {
    private Tail() {}

    /// Whether what was read is a mark at all; from `at`, the first slash, or `stop` where there is none.
    static boolean read(Reading reading, int at, int stop) {
        String text = reading.text;
        int p = at;
        boolean doubled = false;
        boolean strange = false;
        while (p < stop) {
            int slashes = p;
            while (p < stop && (text.charAt(p) == '/' || text.charAt(p) == ' ')) {
                p++;
            }
            int width = slashes(text, slashes, p);
            doubled |= width > 1;
            separator(reading, slashes, p, slashes == at, p == stop);
            reading.placing.segment(slashes == at ? 0 : width);
            int eyes = ReleaseSegments.eyesEnd(reading, p, stop);
            int end = eyes > 0 ? eyes : p;
            while (end < stop && text.charAt(end) != '/') {
                end++;
            }
            if (eyes > 0 && MarkReader.trimmed(text, p, end) == eyes) {
                ReleaseSegments.eyes(reading, p, eyes);
            } else if (p < stop) {
                end = segmentEnd(text, p, stop);
                strange |= Segments.read(reading, p, MarkReader.trimmed(text, p, end)) == Segments.Kind.STRANGE;
            }
            p = end;
        }
        return doubled || !strange;
    }

    private static int segmentEnd(String text, int from, int stop) {
        int end = from;
        while (end < stop && text.charAt(end) != '/') {
            end++;
        }
        return end;
    }

    private static int slashes(String text, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += text.charAt(i) == '/' ? 1 : 0;
        }
        return count;
    }

    private static void separator(Reading reading, int from, int to, boolean first, boolean last) {
        int width = slashes(reading.text, from, to);
        if (last || width > 2) {
            reading.find(MarkRule.STRAY_SEPARATOR, from, to, "nothing stands between or behind these slashes");
        } else if (first && width == 1) {
            reading.find(MarkRule.SINGLE_SLASH, from, to, "// stands between level and controls");
        }
    }
}
