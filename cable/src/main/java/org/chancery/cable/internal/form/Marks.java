package org.chancery.cable.internal.form;

import org.chancery.marking.Label;
import org.chancery.marking.Scheme;

/// Labels as marks and banners of a scheme.
final class Marks {
    private final Scheme scheme;

    Marks(Scheme scheme) {
        this.scheme = scheme;
    }

    String banner(Label label) {
        return scheme.writeBanner(label);
    }

    /// A memory for the labels of one message or of many that follow each other.
    Memo memo() {
        return new Memo(scheme);
    }

    /// Writes each label once, as long as no more than a few take turns.
    static final class Memo {
        private static final int PLACES = 8;

        private final Scheme scheme;
        private final Label[] labels = new Label[PLACES];
        private final String[] texts = new String[PLACES];
        private int size;
        private int next;

        private Memo(Scheme scheme) {
            this.scheme = scheme;
        }

        String portion(Label label) {
            for (int i = 0; i < size; i++) {
                if (labels[i].equals(label)) {
                    return texts[i];
                }
            }
            labels[next] = label;
            texts[next] = scheme.writePortion(label);
            String text = texts[next];
            next = (next + 1) % PLACES;
            size = Math.min(size + 1, PLACES);
            return text;
        }
    }
}
