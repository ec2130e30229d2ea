package org.chancery.cli.internal.mark;

import java.util.Optional;
import org.chancery.marking.Clearance;
import org.chancery.marking.Finding;
import org.chancery.marking.Label;
import org.chancery.marking.PortionMark;
import org.chancery.marking.Scheme;

/// Says what marks mean.
public final class MarkText {
    private static final String INDENT = "  ";

    private final Scheme scheme;

    public MarkText(Scheme scheme) {
        this.scheme = scheme;
    }

    /// A mark: what it means, its parts, how it is written, what is wrong with it, and whether a reader may read it.
    public String mark(PortionMark mark, Optional<Clearance> reader) {
        StringBuilder text = new StringBuilder(mark.text()).append('\n');
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
        reader.ifPresent(one -> line(
                text,
                one.dominates(label)
                        ? "this reader may read it"
                        : one.mayBeShown(label) ? "this reader may be shown it, not have it" : "not for this reader"));
    }

    private static void line(StringBuilder text, String line) {
        text.append(INDENT).append(line).append('\n');
    }
}
