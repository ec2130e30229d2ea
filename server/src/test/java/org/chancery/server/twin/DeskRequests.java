package org.chancery.server.twin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Requests to what people keep: saved searches, and folders with notes. Some name what a hidden person keeps in one
/// twin.
final class DeskRequests {
    private static final Pattern SAVED = Pattern.compile("/saved/([0-9a-f-]{36})");
    private static final Pattern FOLDER = Pattern.compile("/folders/([0-9a-f-]{36})");
    private static final Pattern NOTE = Pattern.compile("/notes/([0-9a-f-]{36})");
    private static final List<String> NAMES = List.of("Kites", "Herons", "Lanterns at the quay", "", "Señal", "\u0007");
    private static final List<String> ORDERS = List.of("", "newest", "oldest", "x");
    private static final int REMEMBERED = 60;

    private final Random random;
    private final Supplier<String> query;
    private final Supplier<String> message;
    private final List<String> saved = new ArrayList<>();
    private final List<String> folders = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    /// @param query something to search for
    /// @param message the id of a message, of one withheld, of none, or no id
    DeskRequests(Random random, Supplier<String> query, Supplier<String> message) {
        this.random = random;
        this.query = query;
        this.message = message;
    }

    /// How each route is asked.
    Map<String, Supplier<Asked>> known() {
        Map<String, Supplier<Asked>> known = new HashMap<>();
        known.put("GET /saved", () -> Asked.get("/saved"));
        known.put(
                "POST /saved", () -> Asked.post("/saved", Map.of("name", name(), "q", query.get(), "order", order())));
        known.put("GET /saved/{id}/new", () -> Asked.get("/saved/" + saved() + "/new"));
        known.put("GET /saved/{id}/feed.atom", () -> Asked.get("/saved/" + saved() + "/feed.atom"));
        known.put("POST /saved/{id}/rename", () -> Asked.post("/saved/" + saved() + "/rename", Map.of("name", name())));
        known.put("POST /saved/{id}/delete", () -> Asked.post("/saved/" + seldom(saved()) + "/delete", Map.of()));
        known.put("POST /saved/{id}/seen", this::seen);
        known.put("GET /api/saved", () -> Asked.get("/api/saved"));
        known.put("GET /api/saved/{id}/new", () -> Asked.get("/api/saved/" + saved() + "/new"));
        known.put(
                "GET /folders",
                () -> Asked.get("/folders" + (random.nextBoolean() ? "" : "?message=" + message.get())));
        known.put("POST /folders", () -> Asked.post("/folders", cover()));
        known.put("GET /folders/{id}", () -> Asked.get("/folders/" + folder()));
        known.put("POST /folders/{id}", () -> Asked.post("/folders/" + folder(), cover()));
        known.put("POST /folders/{id}/delete", () -> Asked.post("/folders/" + seldom(folder()) + "/delete", Map.of()));
        known.put(
                "POST /folders/put",
                () -> Asked.post("/folders/put", Map.of("folder", folder(), "message", message.get())));
        known.put(
                "POST /folders/{id}/messages/{message}/delete",
                () -> Asked.post("/folders/" + folder() + "/messages/" + message.get() + "/delete", Map.of()));
        known.put("POST /folders/{id}/notes", () -> Asked.post("/folders/" + folder() + "/notes", note()));
        known.put(
                "POST /folders/{id}/notes/{note}/delete",
                () -> Asked.post("/folders/" + folder() + "/notes/" + pick(notes, "note") + "/delete", Map.of()));
        known.put("GET /api/folders", () -> Asked.get("/api/folders"));
        known.put("GET /api/folders/{id}", () -> Asked.get("/api/folders/" + folder()));
        return known;
    }

    /// Takes up what an answer tells, to ask for it.
    void learn(Answer answer) {
        learn(SAVED, answer, saved);
        learn(FOLDER, answer, folders);
        learn(NOTE, answer, notes);
    }

    private static void learn(Pattern pattern, Answer answer, List<String> ids) {
        pattern.matcher(answer.body()).results().map(found -> found.group(1)).forEach(id -> {
            ids.remove(id);
            ids.add(id);
        });
        while (ids.size() > REMEMBERED) {
            ids.removeFirst();
        }
    }

    private Asked seen() {
        Map<String, String> form = random.nextInt(3) == 0 ? Map.of("all", "true") : Map.of("message", message.get());
        return Asked.post("/saved/" + saved() + "/seen", form);
    }

    private Map<String, String> cover() {
        return Map.of("name", name(), "mark", mark(), "shared", random.nextBoolean() ? "true" : "");
    }

    private Map<String, String> note() {
        String about = random.nextInt(3) == 0 ? "" : message.get();
        return Map.of("message", about, "mark", random.nextBoolean() ? "" : mark(), "text", query.get());
    }

    private String mark() {
        return switch (random.nextInt(6)) {
            case 0 -> TwinTraffic.pick(random, Ground.MARKS).mark();
            case 1 -> TwinTraffic.pick(random, List.of("", "Q", "(C)", "nothing of the kind"));
            default -> "U";
        };
    }

    private String name() {
        String name = TwinTraffic.pick(random, NAMES);
        return random.nextInt(3) == 0 ? name : name + " " + random.nextInt(1_000);
    }

    private String order() {
        return TwinTraffic.pick(random, ORDERS);
    }

    private String saved() {
        return pick(saved, "saved-search/" + DeskTraffic.HIDDEN + "+1");
    }

    private String folder() {
        return pick(folders, "folder/" + DeskTraffic.HIDDEN + "+1");
    }

    /// An id, or mostly that of nothing: what is kept is not to be gone again at once.
    private String seldom(String id) {
        return random.nextInt(3) == 0
                ? id
                : Twin.named("nothing " + random.nextInt()).toString();
    }

    /// One that was shown, the latest likelier; or what a hidden person keeps in one twin.
    private String pick(List<String> shown, String hidden) {
        if (shown.isEmpty() || random.nextInt(8) == 0) {
            return random.nextInt(4) == 0 ? "none" : Twin.named(hidden).toString();
        }
        int back = random.nextInt(1 + random.nextInt(shown.size()));
        return shown.get(shown.size() - 1 - back);
    }
}
