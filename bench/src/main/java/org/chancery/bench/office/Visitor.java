package org.chancery.bench.office;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Somebody who is signed in, searches, opens messages of the answers, and reads for a while between.
final class Visitor implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern MESSAGE = Pattern.compile("href=\"(/messages/[0-9a-f-]{36})\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI server;
    private final Random random;
    private final List<String> words;

    /// @param words to search for
    Visitor(URI server, long seed, List<String> words) {
        this.server = server;
        this.random = new Random(seed);
        this.words = words;
    }

    void signIn(String username, String password) throws IOException, InterruptedException {
        String page = get("/sign-in").body();
        String token = TOKEN.matcher(page)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new IOException("no form token"));
        String form = "username=" + encoded(username) + "&password=" + encoded(password) + "&_csrf=" + encoded(token);
        HttpRequest request = HttpRequest.newBuilder(server.resolve("/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        client.send(request, BodyHandlers.ofString());
        if (get("/account").statusCode() != 200) {
            throw new IOException(username + " is not signed in");
        }
    }

    /// Visits until a moment.
    ///
    /// @param end in nanoseconds of [System#nanoTime]
    /// @param thinkMillis between two pages, on average
    /// @param took nanoseconds of each page, by what it shows
    void visit(long end, int thinkMillis, Took took) throws IOException, InterruptedException {
        while (System.nanoTime() < end) {
            String answer = timed("/?q=" + encoded(query()), took.searches());
            think(thinkMillis);
            List<String> messages = MESSAGE.matcher(answer)
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .distinct()
                    .toList();
            for (int i = 0; i < 2 && !messages.isEmpty() && System.nanoTime() < end; i++) {
                timed(messages.get(random.nextInt(messages.size())), took.messages());
                think(thinkMillis);
            }
        }
    }

    private void think(int millis) throws InterruptedException {
        if (millis > 0) {
            Thread.sleep(random.nextInt(2 * millis));
        }
    }

    private String timed(String path, Queue<Long> took) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        HttpResponse<String> answer = get(path);
        took.add(System.nanoTime() - begin);
        if (answer.statusCode() != 200) {
            throw new IOException(path + " answers " + answer.statusCode());
        }
        return answer.body();
    }

    private String query() {
        String one = words.get(random.nextInt(words.size()));
        String other = words.get(random.nextInt(words.size()));
        return switch (random.nextInt(5)) {
            case 0 -> one;
            case 1 -> one + " OR " + other;
            case 2 -> "\"" + one + "\" " + other;
            case 3 -> one + " -" + other;
            default -> one + " " + other;
        };
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(server.resolve(path)).build(), BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}
