package org.chancery.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.chancery.cli.internal.ExitCode;
import org.chancery.cli.internal.Refusal;
import org.chancery.cli.internal.Schemes;
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

/// `chancery user add`: a new account, with a password that is printed once; an account of the same name gets the new
/// one.
@Command(
        name = "add",
        description = "Adds an account, or gives one a new password and clearance. The password is printed once.")
public final class UserAddCommand implements Callable<Integer> {
    private final Workplace workplace;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "NAME", description = "The sign-in name.")
    private String username = "";

    @Option(names = "--level", required = true, paramLabel = "LEVEL", description = "U, C, S or TS.")
    private String level = "";

    @Option(
            names = "--control",
            paramLabel = "ID",
            description = "A control held (SBU, EXDIS, NODIS, UNMARKED …); can be given again.")
    private List<String> controls = new ArrayList<>();

    @Option(names = "--country", paramLabel = "XXX", description = "Nationality, as trigraph.")
    private String country = "";

    @Option(names = "--name", paramLabel = "NAME", description = "The person's name.")
    private String name = "";

    @Option(names = "--may-file", description = "May file messages, of whatever marking, from the pages.")
    private boolean mayFile;

    public UserAddCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        Scheme scheme = Schemes.named("us");
        Level cleared = scheme.level(level)
                .orElseThrow(() -> new Refusal(ExitCode.USAGE, "There is no level " + level + ": U, C, S or TS."));
        Clearance clearance =
                new Clearance(cleared, new TreeSet<>(controls), country.toUpperCase(Locale.ROOT), new TreeSet<>());
        String password = new SpokenPasswords().next();
        String key = username.toLowerCase(Locale.ROOT);
        Account account = new Account(
                key, name.isEmpty() ? username : name, "", new Passwords().encode(password), clearance, mayFile);
        try (Office office = workplace.open(scheme)) {
            office.store().accounts().put(account, "operator");
        }
        spec.commandLine().getOut().println("User " + key + ", password " + password + " (not shown again).");
        return ExitCode.OK.code();
    }
}
