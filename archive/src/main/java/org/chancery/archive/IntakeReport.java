package org.chancery.archive;

import java.util.List;
import org.chancery.marking.Label;

/// What became of files that a person handed in, inside that person's sight. Besides, it tells what
/// follows from the
/// files alone: how many there were, how many messages in them, what was refused, what bears no
/// marking.
///
/// @param files files, and in the place of an archive its entries
/// @param messages messages in them; each is `filed`, `known` or `above`
/// @param filed messages that are new, and wholly in the sight
/// @param known messages whose very bytes were filed before, and wholly in the sight
/// @param above messages of which something is above the sight; whether they were filed before is
///     not told
/// @param refused files or stretches of files that were not filed
/// @param unmarked messages that bear no marking at all
/// @param received the first messages of which the reader sees something, at most [#MOST], in their
///     order
/// @param findings what was found in the messages, by rule, inside the sight
/// @param refusals the first of them, at most [#MOST]
/// @param label the join of all that is told
public record IntakeReport(
        long files,
        long messages,
        long filed,
        long known,
        long above,
        long refused,
        long unmarked,
        List<Received> received,
        List<Found> findings,
        List<Refusal> refusals,
        Label label) {
    /// Messages and refusals that are told one by one.
    public static final int MOST = 100;

    public IntakeReport {
        received = List.copyOf(received);
        findings = List.copyOf(findings);
        refusals = List.copyOf(refusals);
    }

    /// What a rule found.
    ///
    /// @param severity as the rule has it
    /// @param count findings, in all messages of which the reader sees something
    /// @param example what one of them says
    /// @param mark the mark that the example is shown under
    /// @param label of the example
    /// @param messages the first messages in which it was found, at most [#EXAMPLES]
    public record Found(
            String rule,
            String severity,
            long count,
            String example,
            String mark,
            Label label,
            List<LinkedMessage> messages) {
        /// Messages that are named with a rule.
        public static final int EXAMPLES = 5;

        public Found {
            messages = List.copyOf(messages);
        }
    }
}
