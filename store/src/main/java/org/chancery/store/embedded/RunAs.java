package org.chancery.store.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The user that PostgreSQL's programs run as. They refuse to run as root, so root sheds its rights first: in a user
/// namespace that maps nobody (files stay root's), else as `postgres` or `nobody` with the folder given to that user.
///
/// @param prefix what stands before the program on the command line; empty for an ordinary user
/// @param uid whose files the folder must hold; -1 for an ordinary user, whose files they are
/// @param gid the same for the group
record RunAs(List<String> prefix, int uid, int gid) {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final RunAs THIS_USER = new RunAs(List.of(), -1, -1);

    /// Finds what works on this machine, by running `postgres --version` in that way.
    ///
    /// @throws IOException where nothing does; says what was tried
    static RunAs choose(Folder folder, Binaries binaries) throws IOException {
        return choose(folder, binaries, isRoot(folder) ? waysOfRoot(folder) : List.of(THIS_USER));
    }

    static RunAs choose(Folder folder, Binaries binaries, List<RunAs> ways) throws IOException {
        List<String> tried = new ArrayList<>();
        for (RunAs way : ways) {
            try {
                way.takeOver(folder, binaries);
                List<String> line = way.line(List.of(binaries.program("postgres"), "--version"));
                Command.Outcome outcome = Command.run(folder, line, LIMIT);
                if (outcome.succeeded()) {
                    return way;
                }
                tried.add(String.join(" ", line) + ": " + String.join(" ", outcome.said()));
            } catch (IOException e) {
                tried.add(e.getMessage());
            }
        }
        throw Failure.of(
                "The embedded PostgreSQL cannot run here. Root must shed its rights for it, which needs either user"
                        + " namespaces (unshare -U), or setpriv or runuser and a user postgres or nobody who may reach"
                        + " the folder; an ordinary user needs nothing. " + Failure.WAY_OUT + " Tried:",
                tried);
    }

    static boolean isRoot(Folder folder) throws IOException {
        return !Platform.isWindows() && id(folder, "-u") == 0;
    }

    static List<RunAs> waysOfRoot(Folder folder) throws IOException {
        List<RunAs> ways = new ArrayList<>();
        ways.add(new RunAs(List.of("unshare", "-U"), 0, 0));
        for (String user : List.of("postgres", "nobody")) {
            int uid = id(folder, "-u", user);
            int gid = id(folder, "-g", user);
            if (uid > 0 && gid > 0) {
                ways.add(new RunAs(List.of("setpriv", "--reuid=" + uid, "--regid=" + gid, "--clear-groups"), uid, gid));
                ways.add(new RunAs(List.of("runuser", "-u", user, "--"), uid, gid));
            }
        }
        return ways;
    }

    /// A command line, run as this user.
    List<String> line(List<String> program) {
        return Stream.concat(prefix.stream(), program.stream()).toList();
    }

    /// Gives the folder and all in it to this user, where some of it is another's.
    private void takeOver(Folder folder, Binaries binaries) throws IOException {
        if (uid < 0 || owns(folder.root(), binaries.home(), folder.secret(), folder.data())) {
            return;
        }
        List<String> line =
                List.of("chown", "-R", uid + ":" + gid, folder.root().toString());
        Command.Outcome outcome = Command.run(folder, line, LIMIT);
        if (!outcome.succeeded()) {
            throw Failure.of("The folder cannot be given to another user: " + folder.root(), outcome.said());
        }
    }

    private boolean owns(Path... paths) throws IOException {
        for (Path path : paths) {
            if (Files.exists(path) && !Files.getAttribute(path, "unix:uid").equals(uid)) {
                return false;
            }
        }
        return true;
    }

    /// What `id` answers; -1 where there is no such user.
    private static int id(Folder folder, String... arguments) throws IOException {
        List<String> line = Stream.concat(Stream.of("id"), Stream.of(arguments)).toList();
        Command.Outcome outcome = Command.run(folder, line, LIMIT);
        return outcome.succeeded() ? Integer.parseInt(outcome.said().getFirst()) : -1;
    }
}
