package org.chancery.marking.internal.mark;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.marking.Label;
import org.chancery.marking.Principals;
import org.chancery.marking.Release;
import org.chancery.marking.internal.scheme.Caption;
import org.chancery.marking.internal.scheme.Caption.Effect;
import org.chancery.marking.internal.scheme.Policy;

/// Finds captions and applies them to labels.
public final class Captions {
    private static final String CHANNEL = " CHANNEL";
    private static final String FOR = "FOR ";
    private static final String ONLY = " ONLY";
    private static final String EYES_ONLY = " EYES ONLY";
    private static final int MOST_NAME_WORDS = 4;
    private static final int LONGEST = 60;

    private final Policy policy;
    private final Memo<Optional<Caption>> memo = new Memo<>(Optional.empty());

    public Captions(Policy policy) {
        this.policy = policy;
    }

    /// The caption of a line: one that the scheme lists, `… CHANNEL`, `FOR … ONLY` or `… EYES ONLY`.
    public Optional<Caption> find(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        int hash = Memo.hash(line);
        if (hash == 0) {
            return fresh(line);
        }
        Memo.Entry<Optional<Caption>> known = memo.find(hash, 0, line);
        if (memo.has(known)) {
            return known.value;
        }
        Optional<Caption> caption = fresh(line);
        memo.keep(hash, 0, line, caption);
        return caption;
    }

    /// The caption of a stretch of bytes.
    public Optional<Caption> find(byte[] bytes, int from, int to) {
        int hash = to - from > LONGEST ? 0 : Memo.hash(bytes, from, to);
        if (hash == 0) {
            return to - from > LONGEST
                    ? Optional.empty()
                    : fresh(new String(bytes, from, to - from, StandardCharsets.UTF_8));
        }
        Memo.Entry<Optional<Caption>> known = memo.find(hash, 0, bytes, from, to);
        return memo.has(known) ? known.value : find(new String(bytes, from, to - from, StandardCharsets.US_ASCII));
    }

    private Optional<Caption> fresh(String line) {
        Caption listed = policy.captions().get(Policy.captionKey(line));
        if (listed != null) {
            return Optional.of(listed);
        }
        String text = Words.capitals(line.strip());
        if (text.endsWith(CHANNEL) && name(text, 0, text.length() - CHANNEL.length())) {
            return Optional.of(new Caption(text, new Effect.Holds(text), true));
        }
        if (text.endsWith(EYES_ONLY)) {
            int from = text.startsWith(FOR) ? FOR.length() : 0;
            return named(text, from, text.length() - EYES_ONLY.length());
        }
        boolean only = text.startsWith(FOR) && text.endsWith(ONLY);
        return only ? named(text, FOR.length(), text.length() - ONLY.length()) : Optional.empty();
    }

    private static Optional<Caption> named(String text, int from, int to) {
        return name(text, from, to)
                ? Optional.of(new Caption(text, new Effect.Names(text.substring(from, to)), true))
                : Optional.empty();
    }

    /// Whether the text is a name of a few words.
    private static boolean name(String text, int from, int to) {
        if (from >= to) {
            return false;
        }
        int blanks = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            blanks += c == ' ' ? 1 : 0;
            if (!Words.upper(c) && !(c >= '0' && c <= '9') && " .'-".indexOf(c) < 0) {
                return false;
            }
        }
        return blanks < MOST_NAME_WORDS && text.charAt(from) != ' ' && text.charAt(to - 1) != ' ';
    }

    /// The label under the caption.
    public Label apply(Label label, Caption caption) {
        return switch (caption.effect()) {
            case Effect.None() -> label;
            case Effect.NoForeign() -> restricted(label, new Release.NoForeign(owner()), new Principals.Anyone());
            case Effect.Holds(String control) -> holding(label, control);
            case Effect.HoldsUnclassified(String control) ->
                policy.classified(label.level()) ? label : holding(label, control);
            case Effect.Names(String principal) ->
                restricted(label, new Release.Everyone(), new Principals.Only(one(principal)));
        };
    }

    private Label holding(Label label, String control) {
        SortedSet<String> controls = new TreeSet<>(label.controls());
        controls.add(control);
        return Projection.completed(policy, label.withControls(controls));
    }

    private static Label restricted(Label label, Release release, Principals principals) {
        return new Label(
                label.level(),
                label.controls(),
                label.release().join(release),
                label.principals().join(principals),
                label.origin());
    }

    private SortedSet<String> owner() {
        return one(policy.owner());
    }

    private static SortedSet<String> one(String word) {
        SortedSet<String> set = new TreeSet<>();
        set.add(word);
        return set;
    }
}
