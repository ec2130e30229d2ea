package org.chancery.server.internal.pages;

import java.util.List;
import java.util.Optional;
import org.chancery.archive.IntakeReport;
import org.chancery.archive.Received;
import org.chancery.archive.Refusal;
import org.chancery.server.internal.intake.ImportJob;

/// An import as its page shows it.
///
/// @param number which of the person's imports it is
/// @param title what to say of it first
/// @param over whether there is no more to wait for
/// @param advice what else to say, may be empty
/// @param report its report, none while there is none
record ImportView(int number, String title, boolean over, String advice, List<Report> report) {
    /// What became of all that was handed in.
    ///
    /// @param sums sentences that count
    /// @param more what to say of messages that are not listed, empty where all are
    /// @param moreRefusals the same of refusals
    record Report(
            List<String> sums,
            List<Row> received,
            String more,
            List<RuleRow> findings,
            List<RefusalRow> refusals,
            String moreRefusals) {}

    /// A message; what became of it, and the editions of it that were there.
    record Row(LinkRow message, String outcome, String found, List<LinkRow> editions) {}

    /// What a rule found, with an example and the messages it was found in.
    record RuleRow(String rule, String severity, String count, String example, Mark mark, List<LinkRow> messages) {}

    /// What was not filed, and why.
    record RefusalRow(String place, String rule, String reason) {}

    /// An import in the list of those that a person started.
    record Before(int number, String text) {}

    static boolean isOver(ImportJob job) {
        return switch (job.state()) {
            case ImportJob.Waiting _, ImportJob.Running _ -> false;
            case ImportJob.Done _, ImportJob.Failed _ -> true;
        };
    }

    /// @param same whether the person may read what could be read when the import was started
    static ImportView of(ImportJob job, Optional<IntakeReport> report, boolean same) {
        String files = Counted.of(job.files(), "file");
        String title = switch (job.state()) {
            case ImportJob.Waiting _ -> files + " handed in";
            case ImportJob.Running _ -> files + " being filed";
            case ImportJob.Done _ -> files + " dealt with";
            case ImportJob.Failed _ -> files + " not dealt with";
        };
        String advice = switch (job.state()) {
            case ImportJob.Waiting _ -> "Other imports come first. This page renews itself.";
            case ImportJob.Running _ -> "This page renews itself. You may leave it: the import goes on.";
            case ImportJob.Done _ ->
                same ? "" : "Your clearance was changed since. Hand the files in again for a report.";
            case ImportJob.Failed _ ->
                "The server failed. What was filed stays filed: hand the same files in again, and the rest follows.";
        };
        return new ImportView(
                job.number(),
                title,
                isOver(job),
                advice,
                report.map(ImportView::report).stream().toList());
    }

    static List<Before> before(List<ImportJob> jobs) {
        return jobs.stream()
                .map(job ->
                        new Before(job.number(), of(job, Optional.empty(), true).title()))
                .toList();
    }

    /// What to say where an import was not begun.
    static String problem(String name) {
        return switch (name) {
            case "none" -> "No file was chosen.";
            case "many" -> "These are too many files for one import. Put them into a ZIP archive.";
            case "busy" -> "You have as many imports under way as one person may. Wait until one is over.";
            default -> "";
        };
    }

    private static Report report(IntakeReport report) {
        long listed = report.received().size();
        return new Report(
                ImportSums.of(report),
                report.received().stream().map(ImportView::row).toList(),
                listed == IntakeReport.MOST ? "The first " + listed + " that you may read are listed." : "",
                report.findings().stream().map(ImportView::rule).toList(),
                report.refusals().stream().map(ImportView::refusal).toList(),
                report.refused() > report.refusals().size()
                        ? "The first " + report.refusals().size() + " of " + report.refused() + " are listed."
                        : "");
    }

    private static Row row(Received one) {
        String outcome = switch (one.outcome()) {
            case FILED -> "filed";
            case KNOWN -> "was there already";
            case IN_PART -> "taken; some of it is above your sight";
        };
        long findings = one.errors() + one.others();
        return new Row(
                LinkRow.of(one.message()),
                outcome,
                findings == 0 ? "" : Counted.of(findings, "finding"),
                one.editions().stream().map(LinkRow::of).toList());
    }

    private static RuleRow rule(IntakeReport.Found found) {
        return new RuleRow(
                found.rule(),
                PortionRow.severity(found.severity()),
                Counted.of(found.count(), "time"),
                ShownText.of(found.example()),
                Mark.of(found.mark(), found.label()),
                found.messages().stream().map(LinkRow::of).toList());
    }

    private static RefusalRow refusal(Refusal refusal) {
        return new RefusalRow(
                ShownText.of(refusal.source()) + ", line " + refusal.line(),
                refusal.rule(),
                ShownText.of(refusal.reason()));
    }
}
