package org.chancery.server.twin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Requests to every route, made at random from what the reader has been shown, and from what they could guess.
///
/// A route that stands in the server and not here fails the walk: whoever adds one adds how it is asked.
final class Requests {
    private static final Pattern ID = Pattern.compile("/messages/([0-9a-f-]{36})");
    private static final Pattern ASSET = Pattern.compile("\"(/assets/[^\"]+)\"");
    private static final int REMEMBERED = 200;
    private static final String SIGN_IN = "POST /sign-in";

    /// What shows nothing that was filed, and is asked that much less often than what does.
    private static final Set<String> PLAIN = Set.of(
            "GET /account",
            "GET /sign-in",
            "POST /sign-out",
            "GET /assets/**",
            "GET /health",
            "GET /openapi.json",
            "GET /openapi.json.yaml",
            "ANY /error",
            "GET /api/me");

    private static final int LIKELIER = 8;

    /// A sign-in costs as much work as a hundred pages, by intent.
    private static final int SLOW = 100;

    private final Random random;
    private final Uploads uploads;
    private final SortedMap<String, Supplier<Asked>> known = new TreeMap<>();
    private final List<String> ids = new ArrayList<>();
    private final List<String> assets = new ArrayList<>();
    private final DeskRequests desk;
    private int turns;

    Requests(Random random, Pair pair) {
        this.random = random;
        desk = new DeskRequests(random, this::query, this::id);
        known.putAll(desk.known());
        uploads = new Uploads(random, pair);
        uploads.addTo(known);
        known.put("GET /", () -> Asked.get("/" + search()));
        known.put("GET /messages/{id}", () -> Asked.get("/messages/" + id()));
        known.put("GET /messages/{id}/source", () -> Asked.get("/messages/" + id() + "/source"));
        known.put("GET /messages/{id}/compare/{other}", () -> Asked.get("/messages/" + id() + "/compare/" + id()));
        known.put("GET /account", () -> Asked.get("/account"));
        known.put("GET /sign-in", () -> Asked.get("/sign-in?next=" + Asked.encoded("/messages/" + id())));
        known.put(SIGN_IN, this::strangersSignIn);
        known.put("POST /sign-out", () -> Asked.post("/sign-out", Map.of()).byNobody());
        known.put("GET /assets/**", () -> Asked.get(assets.isEmpty() ? "/assets/none.css" : pick(assets)));
        known.put("GET /health", () -> Asked.get("/health"));
        known.put("GET /openapi.json", () -> Asked.get("/openapi.json"));
        known.put("GET /openapi.json.yaml", () -> Asked.get("/openapi.json.yaml"));
        known.put("ANY /error", () -> Asked.get("/error"));
        known.put("GET /api/search", () -> Asked.get("/api/search" + search().replace("order=newest", "facets=true")));
        for (String form : List.of("csv", "jsonl", "zip")) {
            known.put("GET /api/export." + form, () -> Asked.get("/api/export." + form + search()));
        }
        known.put("GET /api/suggest", () -> Asked.get("/api/suggest?q=" + Asked.encoded(beginning())));
        known.put("GET /api/messages/{id}", () -> Asked.get("/api/messages/" + id()));
        new TrafficRequests(random, this::query).addTo(known);
        known.put("GET /api/me", () -> Asked.get("/api/me"));
    }

    /// A route of these, at random.
    String route(List<String> routes) {
        String route = pick(routes);
        int rarely = route.equals(SIGN_IN) ? SLOW : PLAIN.contains(route) ? LIKELIER : 1;
        return random.nextInt(rarely) > 0 ? route(routes) : route;
    }

    /// A request to a route; one in twenty by somebody who is not signed in.
    Asked ask(String route) {
        turns++;
        Asked asked = Optional.ofNullable(known.get(route))
                .orElseThrow(() -> new AssertionError("the harness does not know how " + route + " is asked"))
                .get();
        return random.nextInt(20) == 0 ? asked.byNobody() : asked;
    }

    /// Takes up what an answer tells, to ask for it.
    void learn(Answer answer) {
        uploads.learn(answer);
        ID.matcher(answer.body()).results().forEach(found -> remember(ids, found.group(1)));
        desk.learn(answer);
        ASSET.matcher(answer.body()).results().forEach(found -> remember(assets, found.group(1)));
    }

    private void remember(List<String> all, String one) {
        if (!all.contains(one)) {
            all.add(one);
        }
        if (all.size() > REMEMBERED) {
            all.removeFirst();
        }
    }

    /// A message's id: mostly one that was shown, else of a message withheld in one of the twins, of none, or no id.
    private String id() {
        return switch (random.nextInt(10)) {
            case 0 ->
                Twin.named("hidden-" + random.nextInt(2) + "-" + random.nextInt(40) + "+1")
                        .toString();
            case 1 -> Twin.named("nothing " + random.nextInt()).toString();
            case 2 -> pick(List.of("none", "1", "..%2F", "%00", "hidden"));
            default -> ids.isEmpty() ? Twin.named("seen-1+1").toString() : pick(ids);
        };
    }

    private String search() {
        String page = random.nextInt(3) == 0 ? "&page=" + pick(List.of("2", "3", "500", "0", "x")) : "";
        String order = random.nextInt(3) == 0 ? "&order=" + pick(List.of("newest", "oldest", "relevance", "x")) : "";
        return random.nextInt(40) == 0 ? "" : "?q=" + Asked.encoded(query()) + page + order;
    }

    /// A query that breaks off inside its last word.
    private String beginning() {
        String word = random.nextInt(3) == 0 ? pick(TwinTraffic.CODES) : pick(TwinTraffic.WORDS);
        String query = random.nextInt(2) == 0 ? word : query();
        return query.substring(0, query.length() - random.nextInt(1 + Math.min(3, query.length())));
    }

    private String query() {
        String a = pick(TwinTraffic.WORDS);
        String b = pick(TwinTraffic.WORDS);
        return switch (random.nextInt(24)) {
            case 0 -> "\"" + a + " " + b + "\"";
            case 1 -> a + " OR " + b;
            case 2 -> a + " -" + b;
            case 3 -> a.substring(0, 3) + "*";
            case 4 -> pick(TwinTraffic.CODES) + " " + a;
            case 5 -> a + "~1";
            case 6 -> "matter " + (1 + random.nextInt(60));
            case 7 -> pick(List.of("\"" + a, "(" + a, a + " OR", "*", "~", "", "exercise", a.repeat(200)));
            case 8 -> "\"" + a + " " + b + "\"~" + (1 + random.nextInt(5));
            case 9, 10, 11, 12, 13 -> field(a);
            case 14 -> a + " " + field(b);
            case 15 -> a + " NOT " + field(b);
            case 16 -> field(a) + " OR " + field(b);
            case 17 -> a + " NEAR/3 " + b;
            case 19 -> pick(TwinTraffic.CODES);
            case 18 -> a.substring(0, 2) + "x" + a.substring(2);
            default -> a + " " + b;
        };
    }

    /// A clause of a field.
    private String field(String word) {
        return switch (random.nextInt(12)) {
            case 0 -> "tags:" + pick(TwinTraffic.TAGS);
            case 1 -> "from:\"" + pick(TwinTraffic.POSTS) + "\"";
            case 2 -> "to:FORMIN";
            case 3 -> "ref:\"" + pick(TwinTraffic.POSTS) + " " + (1 + random.nextInt(40)) + "\"";
            case 4 -> "mark:" + pick(List.of("U", "SBU", "C", "C//NF", "S", "TS", "Q"));
            case 5 -> "dtg:2026-03-02";
            case 6 -> "subject:" + word;
            case 7 -> "caption:" + pick(List.of("SIPDIS", "SENSITIVE", "EXDIS"));
            case 8 -> "precedence:" + pick(List.of("ROUTINE", "PRIORITY", "IMMEDIATE"));
            case 9 -> "message:" + word;
            case 10 -> pick(TwinTraffic.POSTS) + " " + (1 + random.nextInt(40));
            default -> pick(List.of("dtg:2026-13", "mark:", "nofield:x", "tags:(", "level:>=C", "info:KESTREL"));
        };
    }

    /// A guess at an account: one that only one of the twins may have, or none.
    private Asked strangersSignIn() {
        String username = "hidden-" + random.nextInt(2) + "-" + turns;
        return Asked.post("/sign-in", Map.of("username", username, "password", "wrong"))
                .byNobody();
    }

    private <T> T pick(List<T> of) {
        return TwinTraffic.pick(random, of);
    }
}
