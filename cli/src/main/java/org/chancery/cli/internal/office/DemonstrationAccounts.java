package org.chancery.cli.internal.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.exercise.DemonstrationOffice;
import org.chancery.exercise.DemonstrationUser;
import org.chancery.server.Passwords;
import org.chancery.store.Account;
import org.chancery.store.Accounts;

/// The demonstration office's accounts: made at the first start, each with a password of this installation's own.
///
/// The passwords stand in a file that only this user can read, so that every start can print them. An account whose
/// password is not in the file gets a new one.
public final class DemonstrationAccounts {
    private static final String FILE = "demonstration-passwords";

    private DemonstrationAccounts() {}

    /// A demonstration user with the password to sign in with.
    public record SignIn(DemonstrationUser user, String password) {}

    /// The five, each able to sign in.
    public static List<SignIn> of(Office office, Path var) throws IOException {
        Path file = var.resolve(FILE);
        Map<String, String> known = read(file);
        Accounts accounts = office.store().accounts();
        SpokenPasswords fresh = new SpokenPasswords();
        List<SignIn> signIns = new ArrayList<>();
        List<DemonstrationUser> unknown = new ArrayList<>();
        for (DemonstrationUser user : DemonstrationOffice.users()) {
            Optional<String> password = Optional.ofNullable(known.get(user.username()))
                    .filter(_ -> accounts.find(user.username()).isPresent());
            signIns.add(new SignIn(user, password.orElseGet(fresh::next)));
            if (password.isEmpty()) {
                unknown.add(user);
            }
        }
        if (!unknown.isEmpty()) {
            write(file, signIns);
            Passwords passwords = new Passwords();
            signIns.stream().filter(signIn -> unknown.contains(signIn.user())).forEach(signIn -> {
                DemonstrationUser user = signIn.user();
                String hash = passwords.encode(signIn.password());
                accounts.put(
                        new Account(user.username(), user.name(), user.title(), hash, user.clearance(), user.mayFile()),
                        "demonstration");
            });
        }
        return signIns;
    }

    private static Map<String, String> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Map.of();
        }
        return Files.readAllLines(file).stream()
                .map(line -> line.split("\t", 2))
                .filter(parts -> parts.length == 2)
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1], (first, _) -> first));
    }

    private static void write(Path file, List<SignIn> signIns) throws IOException {
        if (Files.notExists(file)) {
            Files.createFile(file);
        }
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        Files.write(
                file,
                signIns.stream()
                        .map(signIn -> signIn.user().username() + "\t" + signIn.password())
                        .toList());
    }
}
