package org.chancery.cable.internal.form;

import java.util.function.Function;
import org.chancery.marking.Label;
import org.chancery.marking.Scheme;

/// Labels as marks and banners of a scheme.
final class Marks {
    private final Scheme scheme;

    Marks(Scheme scheme) {
        this.scheme = scheme;
    }

    /// A memory for the labels of one message or of many that follow each other.
    Memo memo() {
        return new Memo(scheme);
    }

    /// Writes each label once, as long as no more than a few take turns.
    static final class Memo {
        private final Kept portions;
        private final Kept banners;

        private Memo(Scheme scheme) {
            this.portions = new Kept(scheme::writePortion);
            this.banners = new Kept(scheme::writeBanner);
        }

        String portion(Label label) {
            return portions.text(label);
        }

        String banner(Label label) {
            return banners.text(label);
        }
    }

    /// The last few labels that were written, and as what.
    private static final class Kept {
        private static final int PLACES = 8;

        private final Function<Label, String> writer;
        private final Label[] labels = new Label[PLACES];
        private final String[] texts = new String[PLACES];
        private int size;
        private int next;

        Kept(Function<Label, String> writer) {
            this.writer = writer;
        }

        String text(Label label) {
            for (int i = 0; i < size; i++) {
                if (labels[i].equals(label)) {
                    return texts[i];
                }
            }
            String text = writer.apply(label);
            labels[next] = label;
            texts[next] = text;
            next = (next + 1) % PLACES;
            size = Math.min(size + 1, PLACES);
            return text;
        }
    }
}
