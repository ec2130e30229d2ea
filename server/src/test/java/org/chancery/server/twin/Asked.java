package org.chancery.server.twin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/// A request to a route.
///
/// @param path with its query
/// @param form the fields of what is posted; with a form token where it is sent
/// @param signedIn whether the reader asks, or somebody unknown
/// @param files names and contents of files that are handed in
record Asked(String method, String path, Map<String, String> form, boolean signedIn, Map<String, String> files) {
    private static final String BOUNDARY = "exercise-boundary";

    Asked {
        form = Map.copyOf(form);
        files = Map.copyOf(files);
    }

    Asked(String method, String path, Map<String, String> form, boolean signedIn) {
        this(method, path, form, signedIn, Map.of());
    }

    static Asked get(String path) {
        return new Asked("GET", path, Map.of(), true);
    }

    static Asked post(String path, Map<String, String> form) {
        return new Asked("POST", path, form, true);
    }

    Asked byNobody() {
        return new Asked(method, path, form, false, files);
    }

    String type() {
        return files.isEmpty() ? "application/x-www-form-urlencoded" : "multipart/form-data; boundary=" + BOUNDARY;
    }

    /// The files as they are sent, behind the form's token.
    private String parts(String token) {
        StringBuilder parts = new StringBuilder(part("name=\"_csrf\"", token));
        files.forEach((name, content) -> parts.append(part("name=\"files\"; filename=\"" + name + "\"", content)));
        return parts.append("--").append(BOUNDARY).append("--\r\n").toString();
    }

    private static String part(String what, String content) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + what + "\r\n\r\n" + content + "\r\n";
    }

    /// The form as it is sent.
    String body(String token) {
        if (!files.isEmpty()) {
            return parts(token);
        }
        return form.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"))
                + "&_csrf="
                + encoded(token);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
