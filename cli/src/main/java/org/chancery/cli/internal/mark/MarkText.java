package org.chancery.cli.internal.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.marking.Clearance;
import org.chancery.marking.Finding;
import org.chancery.marking.Label;
import org.chancery.marking.PortionMark;
import org.chancery.marking.Scheme;

/// Says what marks mean.
public final class MarkText {
    private static final String INDENT = "  ";
    private static final char LINE_FEED = '\u240A';

    private final Scheme scheme;

    public MarkText(Scheme scheme) {
        this.scheme = scheme;
    }

    /// A mark: what it means, its parts, how it is written, what is wrong with it, and whether a reader may read it.
    public String mark(PortionMark mark, Optional<Clearance> reader) {
        StringBuilder text = new StringBuilder(oneLine(mark.text())).append('\n');
        line(text, scheme.describe(mark.label()));
        parts(text, mark.text());
        line(text, "written (" + scheme.writePortion(mark.label()) + "), " + scheme.writeBanner(mark.label()));
        for (Finding finding : mark.findings()) {
            line(
                    text,
                    finding.severity().word() + ": " + finding.message() + " [" + finding.rule() + "] "
                            + finding.citation());
        }
        reader(text, mark.label(), reader);
        return text.append('\n').toString();
    }

    /// That a text is no mark.
    public String none(String written) {
        return oneLine(written.isBlank() ? "\"" + written + "\"" : written) + "\n" + INDENT + "is no mark.\n\n";
    }

    /// That several texts come to nothing together.
    public String apart() {
        return "Together\n" + INDENT + "nothing is told, for not all are marks.\n";
    }

    /// What several marks come to.
    public String together(Label label, String banner, Optional<Clearance> reader) {
        StringBuilder text = new StringBuilder("Together\n");
        line(text, scheme.describe(label));
        line(text, "banner " + banner);
        reader(text, label, reader);
        return text.toString();
    }

    private void parts(StringBuilder text, String mark) {
        int from = 0;
        for (int i = 0; i <= mark.length(); i++) {
            if (i == mark.length() || mark.charAt(i) == '/') {
                String part = mark.substring(from, i).strip();
                scheme.meaning(part).ifPresent(told -> line(text, part + ": " + told));
                from = i + 1;
            }
        }
    }

    private static void reader(StringBuilder text, Label label, Optional<Clearance> reader) {
        reader.ifPresent(one -> line(text, verdict(one, label)));
    }

    private static String verdict(Clearance reader, Label label) {
        if (reader.dominates(label)) {
            return "this reader may read it";
        }
        if (reader.mayBeShown(label)) {
            return "this reader may be shown it, not have it";
        }
        List<String> reasons = new ArrayList<>();
        if (reader.level().rank() < label.level().rank()) {
            reasons.add("cleared up to " + reader.level().name() + " only");
        }
        SortedSet<String> lacking = new TreeSet<>(label.controls());
        lacking.removeAll(reader.controls());
        if (!lacking.isEmpty()) {
            reasons.add("does not hold " + String.join(", ", lacking));
        }
        if (!label.release().admits(reader.country())) {
            reasons.add("nationals of " + reader.country() + " are not admitted");
        }
        if (!label.principals().admits(reader.principals())) {
            reasons.add("is not one of those named");
        }
        return "not for this reader: " + String.join("; ", reasons);
    }

    private static void line(StringBuilder text, String line) {
        text.append(INDENT).append(oneLine(line)).append('\n');
    }

    /// A text in which no line ends, so that no mark can look like what is said of it.
    private static String oneLine(String text) {
        return text.replace('\n', LINE_FEED);
    }
}
