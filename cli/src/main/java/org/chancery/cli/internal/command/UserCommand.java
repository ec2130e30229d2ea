package org.chancery.cli.internal.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.chancery.cli.internal.ExitCode;
import org.chancery.cli.internal.Refusal;
import org.chancery.cli.internal.office.Office;
import org.chancery.cli.internal.office.SpokenPasswords;
import org.chancery.cli.internal.office.Workplace;
import org.chancery.marking.Clearance;
import org.chancery.marking.Level;
import org.chancery.marking.Scheme;
import org.chancery.server.Passwords;
import org.chancery.store.Account;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `chancery user`: the local accounts.
@Command(name = "user", description = "Adds and lists the people who can sign in.")
public final class UserCommand implements Callable<Integer> {
    private final Workplace workplace;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public UserCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    /// Lists the accounts.
    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (Office office = workplace.open(Workplace.scheme("us"))) {
            for (Account account : office.store().accounts().all()) {
                Clearance clearance = account.clearance();
                out.printf(
                        "%-16s %-24s %-12s %-4s %s%n",
                        account.username(),
                        account.name(),
                        clearance.level().name(),
                        clearance.country(),
                        String.join(" ", clearance.controls()));
            }
            return ExitCode.OK.code();
        }
    }

    /// Adds an account, with a password that is printed once; an account of the same name gets the new one.
    @Command(
            name = "add",
            description = "Adds an account, or gives one a new password and clearance. The password is printed once.")
    int add(
            @Parameters(paramLabel = "NAME", description = "The sign-in name.") String username,
            @Option(names = "--level", required = true, paramLabel = "LEVEL", description = "U, C, S or TS.")
                    String level,
            @Option(
                            names = "--control",
                            paramLabel = "ID",
                            description = "A control held (SBU, EXDIS, NODIS, UNMARKED …); can be given again.")
                    List<String> controls,
            @Option(
                            names = "--country",
                            defaultValue = "",
                            paramLabel = "XXX",
                            description = "Nationality, as trigraph.")
                    String country,
            @Option(names = "--name", defaultValue = "", paramLabel = "NAME", description = "The person's name.")
                    String name) {
        Scheme scheme = Workplace.scheme("us");
        Level cleared = scheme.level(level)
                .orElseThrow(() -> new Refusal(ExitCode.USAGE, "There is no level " + level + ": U, C, S or TS."));
        String password = new SpokenPasswords().next();
        Clearance clearance = new Clearance(
                cleared,
                controls == null ? new TreeSet<>() : new TreeSet<>(controls),
                country.toUpperCase(Locale.ROOT),
                new TreeSet<>());
        String key = username.toLowerCase(Locale.ROOT);
        try (Office office = workplace.open(scheme)) {
            office.store()
                    .accounts()
                    .put(
                            new Account(
                                    key,
                                    name.isEmpty() ? username : name,
                                    "",
                                    new Passwords().encode(password),
                                    clearance),
                            "operator");
        }
        spec.commandLine().getOut().println("User " + key + ", password " + password + " (not shown again).");
        return ExitCode.OK.code();
    }
}
