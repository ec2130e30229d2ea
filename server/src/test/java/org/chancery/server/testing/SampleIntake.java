package org.chancery.server.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.archive.Edition;
import org.chancery.archive.FindingView;
import org.chancery.archive.IntakeReport;
import org.chancery.archive.LinkedMessage;
import org.chancery.archive.MessageView;
import org.chancery.archive.Received;
import org.chancery.archive.Received.Outcome;
import org.chancery.archive.Refusal;
import org.chancery.marking.Label;
import org.chancery.marking.Scheme;
import org.chancery.store.Reader;

/// The report of an import of sample messages, as an archive would give it.
final class SampleIntake {
    private final Scheme scheme;
    private final Reader reader;
    private final List<Received> received = new ArrayList<>();
    private final List<IntakeReport.Found> findings = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private Label label;
    private long known;
    private long above;

    SampleIntake(Scheme scheme, Reader reader) {
        this.scheme = scheme;
        this.reader = reader;
        label = scheme.unclassified();
    }

    void take(SampleMessage message) {
        Optional<MessageView> view = message.view(reader.clearance());
        boolean whole = view.flatMap(MessageView::overall).isPresent();
        known += whole ? 1 : 0;
        above += whole ? 0 : 1;
        view.ifPresent(seen -> {
            label = label.join(seen.label());
            LinkedMessage link = new LinkedMessage(
                    message.citation(),
                    message.subject(reader.clearance()),
                    scheme.writePortion(seen.label()),
                    seen.label());
            List<LinkedMessage> editions =
                    seen.links().editions().stream().map(Edition::message).toList();
            received.add(new Received(
                    link,
                    whole ? Outcome.KNOWN : Outcome.IN_PART,
                    0,
                    seen.findings().size(),
                    editions));
            seen.findings().forEach(finding -> findings.add(found(finding, link)));
        });
    }

    private static IntakeReport.Found found(FindingView finding, LinkedMessage link) {
        return new IntakeReport.Found(
                finding.rule(), finding.severity(), 1, finding.message(), link.mark(), link.label(), List.of(link));
    }

    void refuse(String source, String line) {
        refusals.add(new Refusal(source, 1, "FILE-010", "no sample message has the number " + line));
    }

    IntakeReport report(int files) {
        return new IntakeReport(
                files, known + above, 0, known, above, refusals.size(), 0, received, findings, refusals, label);
    }
}
