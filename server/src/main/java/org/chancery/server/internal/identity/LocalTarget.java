package org.chancery.server.internal.identity;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Where to go after sign-in: a path of this server, never another one.
///
/// @param path begins with one slash
public record LocalTarget(String path) {
    private static final String HOME = "/";
    private static final int LONGEST = 2_000;

    /// What was asked for, or the search page where that is no path of this server.
    public static LocalTarget of(@Nullable String asked) {
        return new LocalTarget(asked != null && local(asked) ? asked : HOME);
    }

    boolean home() {
        return path.equals(HOME);
    }

    String signIn() {
        return home() ? "/sign-in" : "/sign-in?" + parameter();
    }

    String signIn(String why) {
        return home() ? "/sign-in?" + why : "/sign-in?" + why + "&" + parameter();
    }

    private String parameter() {
        return "next=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    private static boolean local(String asked) {
        return asked.length() <= LONGEST
                && asked.startsWith("/")
                && !asked.startsWith("//")
                && asked.chars().noneMatch(c -> c == '\\' || Character.isISOControl(c));
    }
}
