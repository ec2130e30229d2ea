package org.chancery.cli.internal.check;

import org.chancery.cable.Lines;
import org.chancery.cli.internal.terminal.Printed;
import org.chancery.cli.internal.traffic.Received;
import org.chancery.marking.Finding;

/// Findings of a message as compilers print theirs:
///
/// ```
/// two.txt:17:4: error: (S) is above CONFIDENTIAL [CABLE-080]
///    17 | 3. (S) EXERCISE. Nobody marked this.
///       |    ^^^
///       = 32 CFR 2001.23; CAPCO 2016 §D.2
/// ```
public final class FindingText {
    private static final int GUTTER = 5;

    private final boolean brief;

    /// @param brief whether the first line is all
    public FindingText(boolean brief) {
        this.brief = brief;
    }

    void print(Printed to, Received received, Lines lines, Finding finding) {
        int line = lines.line(finding.start());
        int inFile = received.line() + line - 1;
        StringBuilder text = new StringBuilder(400)
                .append(received.file())
                .append(':')
                .append(inFile)
                .append(':')
                .append(lines.column(finding.start()))
                .append(": ")
                .append(finding.severity().word())
                .append(": ")
                .append(finding.message())
                .append(" [")
                .append(finding.rule())
                .append(']');
        if (brief) {
            text.append(" (").append(finding.citation()).append(")\n");
        } else {
            excerpt(text, Excerpt.of(lines, line, finding.start(), finding.end()), inFile);
            int last = finding.end() > finding.start() ? lines.line(finding.end() - 1) : line;
            if (last > line) {
                text.append(" to line ").append(received.line() + last - 1);
            }
            text.append('\n')
                    .repeat(' ', GUTTER)
                    .append(" = ")
                    .append(finding.citation())
                    .append("\n\n");
        }
        to.say(text.toString());
    }

    private static void excerpt(StringBuilder text, Excerpt excerpt, int line) {
        String number = Integer.toString(line);
        text.append('\n')
                .repeat(' ', Math.max(0, GUTTER - number.length()))
                .append(number)
                .append(" | ")
                .append(excerpt.text())
                .append('\n')
                .repeat(' ', GUTTER)
                .append(" | ")
                .append(excerpt.mark());
    }
}
