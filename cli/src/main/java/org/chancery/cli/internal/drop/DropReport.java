package org.chancery.cli.internal.drop;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.chancery.archive.ImportFile;
import org.chancery.archive.ImportListener;
import org.chancery.archive.ImportReport;
import org.chancery.archive.Noted;
import org.chancery.archive.Refusal;

/// What became of something that was dropped, as a text for people.
///
/// @param counts what the import counted
/// @param lines refusals and findings, at most [#MOST] of each
record DropReport(ImportReport counts, List<String> lines) {
    /// Refusals and findings that are told one by one.
    static final int MOST = 1_000;

    DropReport {
        lines = List.copyOf(lines);
    }

    /// Files, and gathers what is said of it.
    static DropReport of(Filer filer, List<ImportFile> files) throws IOException {
        Gathering gathering = new Gathering();
        ImportReport counts = filer.file(files, gathering);
        return new DropReport(counts, gathering.lines());
    }

    /// Whether all of it was filed, now or before.
    boolean whole() {
        return counts.refused() == 0 && counts.filed() + counts.known() > 0;
    }

    /// In one line.
    String summary() {
        return "%,d messages filed, %,d there already, %,d refused; %,d errors, %,d findings of less weight"
                .formatted(counts.filed(), counts.known(), counts.refused(), counts.errors(), counts.others());
    }

    /// As a file.
    String text(String name, Instant at) {
        StringBuilder text = new StringBuilder();
        text.append(name).append('\n').append(at).append('\n').append(summary()).append('\n');
        if (counts.filed() + counts.known() + counts.refused() == 0) {
            text.append("there is no message in it\n");
        }
        lines.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    /// Hears an import.
    private static final class Gathering implements ImportListener {
        private final List<String> refusals = new ArrayList<>();
        private final List<String> findings = new ArrayList<>();

        @Override
        public void starting(long bytes) {}

        @Override
        public void advanced(long bytes) {}

        @Override
        public void refused(Refusal refusal) {
            add(refusals, "refused: " + refusal);
        }

        @Override
        public Optional<Consumer<Noted>> noting() {
            return Optional.of(noted -> add(findings, noted.toString()));
        }

        private static void add(List<String> all, String one) {
            if (all.size() < MOST) {
                all.add(one.replace('\n', ' ').replace('\r', ' '));
            } else if (all.size() == MOST) {
                all.add("… and more, not told one by one");
            }
        }

        List<String> lines() {
            List<String> all = new ArrayList<>(refusals);
            all.addAll(findings);
            return all;
        }
    }
}
