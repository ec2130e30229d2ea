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
record Asked(String method, String path, Map<String, String> form, boolean signedIn) {
    Asked {
        form = Map.copyOf(form);
    }

    static Asked get(String path) {
        return new Asked("GET", path, Map.of(), true);
    }

    static Asked post(String path, Map<String, String> form) {
        return new Asked("POST", path, form, true);
    }

    Asked byNobody() {
        return new Asked(method, path, form, false);
    }

    /// The form as it is sent.
    String body(String token) {
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
