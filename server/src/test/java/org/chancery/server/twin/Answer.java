package org.chancery.server.twin;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// What a server answered, without what a clock or a die bears: the time of the answer, and the tokens of forms and
/// sessions, which stand in cookies and in one hidden field of a form.
///
/// @param body one character a byte
record Answer(int status, SortedMap<String, List<String>> headers, String body) {
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"[^\"]{80,200}\"");
    private static final Pattern COOKIE = Pattern.compile("^(chancery|chancery-form)=[^;]+");
    private static final int SHOWN = 60;

    static Answer of(HttpResponse<byte[]> response) {
        SortedMap<String, List<String>> headers = new TreeMap<>();
        response.headers().map().forEach((name, values) -> {
            if (!name.equals("date")) {
                headers.put(name, values.stream().map(Answer::cookie).toList());
            }
        });
        String body = new String(response.body(), StandardCharsets.ISO_8859_1);
        return new Answer(
                response.statusCode(), headers, FORM_TOKEN.matcher(body).replaceAll("name=\"_csrf\" value=\"?\""));
    }

    private static String cookie(String value) {
        return COOKIE.matcher(value).replaceFirst("$1=?");
    }

    /// Where the two differ first; empty where they are the same.
    Optional<String> difference(Answer other) {
        if (status != other.status) {
            return Optional.of("status %d and %d".formatted(status, other.status));
        }
        if (!headers.equals(other.headers)) {
            return Optional.of("headers %s and %s".formatted(headers, other.headers));
        }
        if (body.equals(other.body)) {
            return Optional.empty();
        }
        int at = 0;
        while (at < Math.min(body.length(), other.body.length()) && body.charAt(at) == other.body.charAt(at)) {
            at++;
        }
        return Optional.of("byte %d: «%s» and «%s»".formatted(at, around(body, at), around(other.body, at)));
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - SHOWN), Math.min(text.length(), at + SHOWN));
    }
}
