package org.chancery.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.chancery.archive.ImportItem;
import org.chancery.archive.ImportListener;
import org.chancery.archive.SearchPage;
import org.chancery.archive.SearchRequest;
import org.chancery.cli.internal.office.DemonstrationAccounts;
import org.chancery.cli.internal.office.Office;
import org.chancery.cli.internal.office.Place;
import org.chancery.exercise.DemonstrationOffice;
import org.chancery.marking.Scheme;
import org.chancery.server.ChanceryServer;
import org.chancery.server.Holdings;
import org.chancery.server.ServerSettings;
import org.chancery.store.Account;
import org.chancery.store.testing.TestPostgres;

/// An office over a database of its own in the tests' PostgreSQL, with a server on a free port.
final class RunningOffice implements AutoCloseable {
    final Office office;
    final Scheme scheme;
    private final Path var;
    private final ChanceryServer server;

    private RunningOffice(Place place, Scheme scheme) throws IOException {
        this.scheme = scheme;
        var = place.var();
        office = new Office(place, scheme, Clock.systemUTC());
        server = ChanceryServer.start(
                ServerSettings.local(0),
                Holdings.of(office.archive(), office.store().accounts()),
                scheme,
                Clock.systemUTC());
    }

    /// A folder with a database of its own; nothing is in either.
    static Place place(Path var) {
        return new Place(var, Optional.of(TestPostgres.newDatabase()));
    }

    static RunningOffice over(Place place, String scheme) throws IOException {
        return new RunningOffice(place, Scheme.named(scheme));
    }

    /// The demonstration office, opened as the command opens it.
    static RunningOffice demonstration(Path var) throws IOException {
        RunningOffice running = over(place(var), "exercise");
        running.office
                .archive()
                .importItems(
                        DemonstrationOffice.messages().stream()
                                .map(message -> new ImportItem(message.name(), message.bytes()))
                                .toList(),
                        "demonstration",
                        running.scheme,
                        ImportListener.none());
        DemonstrationAccounts.of(running.office, var);
        return running;
    }

    URI address() {
        return server.address();
    }

    /// The password of a demonstration user.
    String password(String username) throws IOException {
        return DemonstrationAccounts.of(office, var).stream()
                .filter(signIn -> signIn.user().username().equals(username))
                .findFirst()
                .orElseThrow()
                .password();
    }

    Visit signedIn(String username) throws Exception {
        return Visit.signedIn(address(), username, password(username));
    }

    SearchPage search(String username, String query) {
        return office.archive().search(account(username).reader(), new SearchRequest(query, 1));
    }

    /// The one message that the query finds in the user's sight.
    UUID only(String username, String query) {
        SearchPage answer = search(username, query);
        if (answer.messages() != 1) {
            throw new AssertionError(query + " finds " + answer.messages() + " messages for " + username);
        }
        return answer.hits().getFirst().citation().message();
    }

    Account account(String username) {
        return office.store().accounts().find(username).orElseThrow();
    }

    @Override
    public void close() {
        try {
            server.close();
        } finally {
            office.close();
        }
    }
}
