package org.chancery.cli.internal.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.chancery.archive.MessageHit;
import org.chancery.archive.PortionHit;
import org.chancery.archive.QueryProblem;
import org.chancery.archive.SearchPage;
import org.chancery.archive.SearchRequest;
import org.chancery.cli.internal.ExitCode;
import org.chancery.cli.internal.Refusal;
import org.chancery.cli.internal.office.Office;
import org.chancery.cli.internal.office.Workplace;
import org.chancery.marking.Clearance;
import org.chancery.marking.Scheme;
import org.chancery.store.Account;
import org.chancery.store.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `chancery search`: finds portions of messages, in the sight of one user.
@Command(
        name = "search",
        description = {
            "Finds messages by the words of their portions, as one user may see them.",
            "Words must stand in one portion, in any inflection; \"words in quotes\" are an exact phrase; OR, NOT,"
                    + " NEAR/5 and brackets; * ends the beginning of a word; tags:PREL, from:, to:, ref:, number:,"
                    + " dtg:2026-03, mark:C//NF, subject:, caption:, precedence: ask for values. See docs/search.md."
        })
public final class SearchCommand implements Callable<Integer> {
    private final Workplace workplace;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--as",
            paramLabel = "USER",
            description = "Whose sight to search in. Without it, what anybody may see.")
    private String user = "";

    @Option(names = "--page", paramLabel = "N", defaultValue = "1", description = "Which page of the answer, from 1.")
    private int page = 1;

    @Mixin
    private SchemeOption scheme = new SchemeOption();

    @Parameters(arity = "1..*", paramLabel = "WORD", description = "What to look for.")
    private List<String> words = new ArrayList<>();

    public SearchCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        Scheme writing = scheme.scheme();
        try (Office office = workplace.open(writing)) {
            Reader reader = reader(office, writing);
            SearchPage answer = office.archive().search(reader, new SearchRequest(query(), page));
            print(answer, writing, spec.commandLine().getOut());
            return ExitCode.OK.code();
        }
    }

    /// The words as one query: an argument with blanks in it was quoted in the shell, and is a phrase.
    private String query() {
        return words.size() == 1
                ? words.getFirst()
                : words.stream().map(SearchCommand::quoted).collect(Collectors.joining(" "));
    }

    /// The marks stand behind the colon where a field is named.
    private static String quoted(String word) {
        if (!word.contains(" ") || word.contains("\"") || word.contains("(")) {
            return word;
        }
        int colon = word.indexOf(':');
        boolean field = colon > 0 && word.substring(0, colon).chars().allMatch(Character::isLetter);
        int at = field ? colon + 1 : 0;
        return word.substring(0, at) + '"' + word.substring(at) + '"';
    }

    private Reader reader(Office office, Scheme writing) {
        if (user.isEmpty()) {
            return new Reader(
                    "anybody",
                    new Clearance(
                            writing.unclassified().level(),
                            Collections.emptySortedSet(),
                            "",
                            Collections.emptySortedSet()));
        }
        return office.store()
                .accounts()
                .find(user)
                .map(Account::reader)
                .orElseThrow(() -> new Refusal(ExitCode.REFUSED, "There is no user " + user + "."));
    }

    private static void print(SearchPage answer, Scheme writing, PrintWriter out) {
        String banner = writing.writeBanner(answer.label());
        out.println(banner);
        answer.problem().ifPresent(problem -> print(answer.request().text(), problem, out));
        answer.meant().ifPresent(meant -> out.println("Did you mean: " + meant));
        out.printf(
                "%,d messages, %,d portions; page %d of %d%n",
                answer.messages(), answer.portions(), answer.request().page(), answer.pages());
        answer.hits().forEach(hit -> print(hit, out));
        out.println(banner);
    }

    /// The query in one line, signs under what is meant, and what to write instead.
    private static void print(String query, QueryProblem problem, PrintWriter out) {
        StringBuilder line = new StringBuilder();
        query.chars().forEach(c -> line.append(Character.isWhitespace(c) ? ' ' : (char) c));
        out.println(line);
        out.println(" ".repeat(problem.start()) + "^".repeat(Math.max(1, problem.end() - problem.start())));
        out.println(problem.reason());
        if (!problem.instead().isEmpty()) {
            out.println("Write instead: " + problem.instead());
        }
    }

    private static void print(MessageHit hit, PrintWriter out) {
        out.println();
        out.printf(
                "%s  %s  %s%n",
                hit.citation().reference(),
                hit.citation().dtgText(),
                hit.citation().originator());
        hit.subject().ifPresent(subject -> out.printf("  (%s) %s%n", subject.mark(), subject.text()));
        for (PortionHit portion : hit.portions()) {
            String text = portion.extract().stream()
                    .map(fragment -> fragment.hit() ? "[" + fragment.text() + "]" : fragment.text())
                    .collect(Collectors.joining())
                    .replaceAll("\\s+", " ");
            out.printf("    %s (%s) %s%n", portion.number(), portion.mark(), text);
        }
        if (hit.more() > 0) {
            out.printf("    and %,d more portions of this message%n", hit.more());
        }
    }
}
