package org.chancery.cli.internal.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.chancery.cli.internal.ExitCode;
import org.chancery.cli.internal.Schemes;
import org.chancery.cli.internal.office.Office;
import org.chancery.cli.internal.office.Workplace;
import org.chancery.marking.Clearance;
import org.chancery.store.Account;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `chancery user`: the local accounts.
@Command(name = "user", description = "Lists the people who can sign in; `user add` adds one.")
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
        try (Office office = workplace.open(Schemes.named("us"))) {
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
}
