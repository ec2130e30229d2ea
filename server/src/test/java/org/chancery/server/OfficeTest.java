package org.chancery.server;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.marking.Scheme;
import org.chancery.server.testing.SampleAccounts;
import org.chancery.server.testing.SampleArchive;
import org.chancery.server.testing.SampleFolders;
import org.chancery.server.testing.SampleReport;
import org.chancery.server.testing.SampleSearches;

/// A server with the sample office, started once for all tests, and visitors who ask it over HTTP.
abstract class OfficeTest {
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    static final Scheme SCHEME = Scheme.named("exercise");
    static final SampleArchive ARCHIVE = new SampleArchive(SCHEME);
    static final SampleAccounts ACCOUNTS = new SampleAccounts(SCHEME);

    static final Holdings HOLDINGS = new Holdings(
            ARCHIVE,
            new SampleReport(SCHEME),
            new SampleSearches(ARCHIVE),
            new SampleFolders(ARCHIVE, SCHEME),
            ACCOUNTS);

    static final ChanceryServer SERVER = started();

    private static ChanceryServer started() {
        ChanceryServer server = ChanceryServer.start(ServerSettings.local(0), HOLDINGS, SCHEME, Clock.systemUTC());
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return server;
    }

    static String message(String reference) {
        return "/messages/" + ARCHIVE.id(reference);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /// Somebody with a browser's cookies; redirects are not followed.
    static final class Visit implements AutoCloseable {
        private final HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

        HttpResponse<String> get(String path) throws Exception {
            return send(request(path).build());
        }

        HttpResponse<String> send(HttpRequest request) throws Exception {
            return send(request, HttpResponse.BodyHandlers.ofString());
        }

        <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) throws Exception {
            return client.send(request, body);
        }

        /// Posts a form, with the token of the page that it stands on.
        HttpResponse<String> submit(String page, String action, Map<String, String> fields) throws Exception {
            Matcher token = FORM_TOKEN.matcher(get(page).body());
            if (!token.find()) {
                throw new AssertionError("No form token on " + page);
            }
            return post(action, fields, "&_csrf=" + encoded(token.group(1)));
        }

        HttpResponse<String> post(String action, Map<String, String> fields, String more) throws Exception {
            String form = fields.entrySet().stream()
                    .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                    .collect(Collectors.joining("&"));
            return send(request(action)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form + more))
                    .build());
        }

        HttpResponse<String> signIn(String username, String password) throws Exception {
            return submit("/sign-in", "/sign-in", Map.of("username", username, "password", password));
        }

        @Override
        public void close() {
            client.close();
        }
    }

    static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(SERVER.address().resolve("/") + path.substring(1)));
    }

    static Visit signedIn(String username) throws Exception {
        Visit visit = new Visit();
        visit.signIn(username, SampleAccounts.PASSWORD);
        return visit;
    }
}
