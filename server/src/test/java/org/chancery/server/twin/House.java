package org.chancery.server.twin;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.archive.Archive;
import org.chancery.archive.Folders;
import org.chancery.archive.SavedSearches;
import org.chancery.archive.Traffic;
import org.chancery.server.ChanceryServer;
import org.chancery.server.Holdings;
import org.chancery.server.Routes;
import org.chancery.server.ServerSettings;
import org.chancery.store.Accounts;

/// One of the two servers, with a browser for each reader and one for nobody.
final class House implements AutoCloseable {
    static final String PASSWORD = "exercise only, not a secret";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-03T12:00:00Z"), ZoneOffset.UTC);

    private final Turning<Archive> archive = new Turning<>(Archive.class);
    private final Turning<SavedSearches> searches = new Turning<>(SavedSearches.class);
    private final Turning<Folders> folders = new Turning<>(Folders.class);
    private final Turning<Traffic> traffic = new Turning<>(Traffic.class);
    private final Turning<Accounts> accounts = new Turning<>(Accounts.class);
    private final ChanceryServer server;
    private final Map<String, HttpClient> browsers = new HashMap<>();

    House() {
        Holdings faces = new Holdings(archive.face(), traffic.face(), searches.face(), folders.face(), accounts.face());
        server = ChanceryServer.start(ServerSettings.local(0), faces, Ground.SCHEME, CLOCK);
    }

    /// What is behind the server from now on; sessions go on where the account is the same.
    void turnTo(Holdings other) {
        archive.to(other.archive());
        traffic.to(other.traffic());
        searches.to(other.searches());
        folders.to(other.folders());
        accounts.to(other.accounts());
    }

    SortedSet<String> routes() {
        return Routes.of(server);
    }

    /// Signs somebody in who is not yet.
    void signIn(String username) throws IOException, InterruptedException {
        if (ask(username, Asked.get("/account")).status() == 200) {
            return;
        }
        Answer answer = ask(username, Asked.post("/sign-in", Map.of("username", username, "password", PASSWORD)));
        if (answer.status() != 302 || ask(username, Asked.get("/account")).status() != 200) {
            throw new IllegalStateException(username + " cannot sign in: " + answer);
        }
    }

    Answer ask(String username, Asked asked) throws IOException, InterruptedException {
        HttpClient browser = asked.signedIn() ? browser(username) : browser("");
        Answer answer = Answer.of(browser.send(request(browser, asked), BodyHandlers.ofByteArray()));
        if (!asked.files().isEmpty()) {
            awaitImport(browser, answer);
        }
        return answer;
    }

    /// Waits until what was handed in is filed: how long that takes is not compared.
    private void awaitImport(HttpClient browser, Answer answer) throws IOException, InterruptedException {
        String where = answer.headers().getOrDefault("location", List.of("")).getFirst();
        boolean done = !where.matches("/import/\\d+");
        while (!done) {
            HttpRequest progress =
                    HttpRequest.newBuilder(uri(where + "/progress")).build();
            done = browser.send(progress, BodyHandlers.ofString()).body().contains("\"done\":true");
            Thread.sleep(done ? 0 : 20);
        }
    }

    private HttpClient browser(String username) {
        return browsers.computeIfAbsent(
                username,
                _ -> HttpClient.newBuilder().cookieHandler(new CookieManager()).build());
    }

    private HttpRequest request(HttpClient browser, Asked asked) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(asked.path()));
        if (asked.method().equals("GET")) {
            return request.build();
        }
        return request.header("Content-Type", asked.type())
                .method(asked.method(), BodyPublishers.ofString(asked.body(token(browser))))
                .build();
    }

    /// A form token for this browser: from the account's page, which has one for whoever is signed in, or the sign-in.
    private String token(HttpClient browser) throws IOException, InterruptedException {
        for (String page : List.of("/account", "/sign-in")) {
            HttpResponse<byte[]> answer =
                    browser.send(HttpRequest.newBuilder(uri(page)).build(), BodyHandlers.ofByteArray());
            Matcher token = TOKEN.matcher(new String(answer.body(), StandardCharsets.UTF_8));
            if (token.find()) {
                return token.group(1);
            }
        }
        throw new IllegalStateException("no page has a form token");
    }

    private URI uri(String path) {
        return URI.create(server.address() + path.substring(1));
    }

    @Override
    public void close() {
        browsers.values().forEach(HttpClient::close);
        server.close();
    }
}
