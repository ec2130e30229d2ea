package org.chancery.server.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openqa.selenium.JavascriptExecutor;

/// axe-core on the page that a browser shows.
public final class Axe {
    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {resultTypes: ['violations']}).then(
                (result) => done(result.violations.map((v) => v.id + ': ' + v.help + ' — '
                    + v.nodes.map((n) => n.target.join(' ') + ' (' + n.failureSummary + ')').join('; '))),
                (error) => done(['axe failed: ' + error]));
            """;

    private Axe() {}

    /// What is wrong, empty where nothing is.
    public static List<String> violations(Browser browser) throws IOException {
        JavascriptExecutor page = browser.driver();
        page.executeScript(script());
        Object found = page.executeAsyncScript(RUN);
        return found instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of("no answer");
    }

    private static String script() throws IOException {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            if (script == null) {
                throw new IOException("axe-core is not on the class path");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
