package org.chancery.cli;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Somebody with a browser's cookies who asks a server over HTTP; redirects are not followed.
final class Visit implements AutoCloseable {
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI server;

    Visit(URI server) {
        this.server = server;
    }

    /// What a server answered: everything in it but the time, the session, and whether the connection is kept (it is
    /// closed after every hundredth answer).
    record Answer(int status, Map<String, List<String>> headers, String body) {
        static Answer of(HttpResponse<String> response) {
            Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
            headers.keySet().removeAll(List.of("date", "set-cookie", "connection", "keep-alive"));
            return new Answer(response.statusCode(), headers, response.body());
        }

        /// The same with a phrase made a question mark wherever it stands.
        Answer without(String phrase) {
            return new Answer(status, headers, body.replace(phrase, "?").replace(phrase.replace("\"", "&quot;"), "?"));
        }
    }

    static Visit signedIn(URI server, String username, String password) throws Exception {
        Visit visit = new Visit(server);
        Answer answer = visit.signIn(username, password);
        if (answer.status() != 302 || answer.headers().toString().contains("failed")) {
            throw new AssertionError(username + " cannot sign in: " + answer);
        }
        return visit;
    }

    Answer signIn(String username, String password) throws Exception {
        Matcher token = FORM_TOKEN.matcher(get("/sign-in").body());
        if (!token.find()) {
            throw new AssertionError("No form token on the sign-in page");
        }
        String form = "username=" + encoded(username) + "&password=" + encoded(password) + "&_csrf="
                + encoded(token.group(1));
        return send(HttpRequest.newBuilder(server.resolve("/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    }

    Answer get(String path) throws Exception {
        return send(HttpRequest.newBuilder(server.resolve(path)).build());
    }

    Answer search(String query) throws Exception {
        return get("/?q=" + encoded(query));
    }

    private Answer send(HttpRequest request) throws Exception {
        return Answer.of(client.send(request, HttpResponse.BodyHandlers.ofString()));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}
