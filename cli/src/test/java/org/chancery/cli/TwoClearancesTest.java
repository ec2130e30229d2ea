package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.chancery.marking.Clearance;
import org.chancery.server.testing.Browser;
import org.chancery.store.Account;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Every page as two people of different clearance see it, side by side: `target/side-by-side/PAGE-WIDTH-COLORS.png`,
/// the clerk's on the left.
@Execution(ExecutionMode.CONCURRENT)
class TwoClearancesTest {
    private static final LocalDate SENT = LocalDate.of(2026, 3, 19);
    private static final Map<Integer, String> SCREENS = Map.of(1280, "light", 390, "dark");
    private static final String CLERK = "clerk";
    private static final String AMBASSADOR = "ambassador";
    private static final List<String> ABOVE_THE_CLERK =
            List.of("contact has no calendar and needs none", "two boats and twenty people");
    private static final String MESSAGE = "\"parties agreed that they will be annual\"";

    @Test
    void eachPageShowsEachOfThemWhatTheyMaySee(@TempDir Path folder) throws Exception {
        try (RunningOffice office = RunningOffice.demonstration(folder);
                Browser browser = Browser.startOrSkip()) {
            Map<String, Look> clerk = looks(office, browser, CLERK);
            Map<String, Look> ambassador = looks(office, browser, AMBASSADOR);
            assertThat(ambassador.keySet()).isEqualTo(clerk.keySet());
            for (Map.Entry<String, Look> page : clerk.entrySet()) {
                Look other = ambassador.getOrDefault(page.getKey(), page.getValue());
                sideBySide(page.getKey(), page.getValue().picture(), other.picture());
                assertThat(page.getValue().source()).as(page.getKey()).doesNotContain(ABOVE_THE_CLERK);
            }
            assertThat(ambassador.values()).anyMatch(look -> look.source().contains(ABOVE_THE_CLERK.getFirst()));
        }
    }

    /// What one of them was shown.
    private record Look(String source, Path picture) {}

    private static Map<String, Look> looks(RunningOffice office, Browser browser, String username) throws IOException {
        Account account = office.account(username);
        browser.driver().manage().deleteAllCookies();
        browser.signIn(office.address(), username, office.password(username));
        Map<String, Look> looks = new LinkedHashMap<>();
        for (Map.Entry<String, String> page : pages(office, username).entrySet()) {
            for (Map.Entry<Integer, String> screen : SCREENS.entrySet()) {
                int width = screen.getKey();
                browser.width(width);
                browser.prefer(screen.getValue());
                browser.open(office.address().resolve(page.getValue()));
                String name = page.getKey() + "-" + width + "-" + screen.getValue();
                check(office, browser, account.clearance(), username + ", " + name, width);
                Path picture = Path.of("target", "side-by-side", "of", name + "-" + username + ".png");
                browser.screenshot(picture);
                looks.put(name, new Look(String.valueOf(browser.driver().getPageSource()), picture));
            }
        }
        return looks;
    }

    private static Map<String, String> pages(RunningOffice office, String username) {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("search", "/");
        pages.put("found", "/?q=exercise");
        pages.put("problem", "/?q=dtg:2026-13");
        pages.put("traffic", "/traffic");
        pages.put("traffic-of", "/traffic?q=agreement");
        pages.put("saved", "/saved?q=agreement");
        pages.put("folders", "/folders");
        pages.put("account", "/account");
        pages.put("message", "/messages/" + office.only(username, MESSAGE));
        return pages;
    }

    /// The banner is within the clearance, the same above and below, and nothing is wider than the screen.
    private static void check(RunningOffice office, Browser browser, Clearance clearance, String what, int width) {
        String above = browser.element("#banner-above").getText();
        assertThat(browser.element("#banner-below").getText()).as(what).isEqualTo(above);
        var label = office.scheme.readBanner(above, SENT).orElseThrow().label();
        assertThat(clearance.dominates(label)).as("%s: %s", what, above).isTrue();
        Object fits =
                browser.driver().executeScript("return document.documentElement.scrollWidth <= arguments[0]", width);
        assertThat(fits).as("%s is no wider than the screen", what).isEqualTo(true);
    }

    private static void sideBySide(String name, Path one, Path other) throws IOException {
        BufferedImage left = ImageIO.read(one.toFile());
        BufferedImage right = ImageIO.read(other.toFile());
        BufferedImage both = new BufferedImage(
                left.getWidth() + right.getWidth() + 4,
                Math.max(left.getHeight(), right.getHeight()),
                BufferedImage.TYPE_INT_RGB);
        var drawing = both.createGraphics();
        drawing.drawImage(left, 0, 0, null);
        drawing.drawImage(right, left.getWidth() + 4, 0, null);
        drawing.dispose();
        Path file = Path.of("target", "side-by-side", name + ".png");
        Files.createDirectories(file.toAbsolutePath().getParent());
        ImageIO.write(both, "png", file.toFile());
    }
}
