package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.marking.Label;
import org.chancery.marking.PortionMark;
import org.chancery.server.testing.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/// What people of the demonstration office see in a browser.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.CONCURRENT)
class DemonstrationTest {
    private static final LocalDate SENT = LocalDate.of(2026, 3, 19);
    private static final String OPEN = "sets out the meetings through which";
    private static final String SBU = "clear up misunderstandings and set standard operating procedures";
    private static final String CONFIDENTIAL = "contact has no calendar and needs none";
    private static final String NOFORN = "two boats and twenty people";

    private RunningOffice office;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        office = RunningOffice.demonstration(folder);
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void twoReadersOfOneMessageSeeDifferentText() throws Exception {
        Map<String, String> texts = new TreeMap<>();
        Map<String, String> banners = new TreeMap<>();
        try (Browser browser = Browser.startOrSkip()) {
            for (String username : List.of("clerk", "political", "ambassador")) {
                findAndOpen(browser, username);
                texts.put(username, browser.element("main").getText().replaceAll("\\s+", " "));
                banners.put(username, banner(browser));
            }
        }
        assertThat(texts.get("clerk")).contains(OPEN, SBU).doesNotContain(CONFIDENTIAL, NOFORN);
        assertThat(texts.get("political")).contains(OPEN, SBU, CONFIDENTIAL, NOFORN);
        assertThat(texts.get("ambassador")).contains(OPEN, SBU, CONFIDENTIAL, NOFORN);
        // The ambassador is shown a message above this one that cites it, so the page bears more than the message.
        assertThat(banners)
                .containsEntry("clerk", "UNCLASSIFIED//SBU")
                .containsEntry("political", "CONFIDENTIAL//NOFORN")
                .containsEntry("ambassador", "SECRET//NOFORN");
    }

    @Test
    void onANarrowScreenNoMarkBreaksBetweenItsLetters() throws Exception {
        try (Browser browser = Browser.startOrSkip()) {
            findAndOpen(browser, "political");
            browser.width(390);
            Object tallest = browser.driver().executeScript("""
                            return Math.max(...Array.from(document.querySelectorAll('main .mark'))
                                .map((mark) => mark.getBoundingClientRect().height));""");
            assertThat(((Number) Optional.ofNullable(tallest).orElse(1000)).intValue())
                    .isLessThan(50);
        }
    }

    /// Signs in, searches, opens the message with the keyboard, and looks at it.
    private void findAndOpen(Browser browser, String username) throws IOException {
        browser.driver().manage().deleteAllCookies();
        browser.signIn(office.address(), username, office.password(username));
        browser.element("#q").sendKeys("\"parties agreed that they will be annual\"", Keys.ENTER);
        browser.waitForText("#summary", "1 message");
        photograph(browser, username + "-search");
        browser.element(".hit h3 a").sendKeys(Keys.ENTER);
        browser.waitForText("h1", "PORTO SERENO 51");
        photograph(browser, username + "-message");
    }

    /// The banner, above and below the same, and the join of every mark on the page.
    private String banner(Browser browser) {
        Label shown = office.scheme.unclassified();
        for (WebElement mark : browser.driver().findElements(By.cssSelector("main .mark > span:last-child"))) {
            String text = String.valueOf(mark.getDomProperty("textContent"));
            shown = shown.join(office.scheme
                    .readPortion(text, SENT)
                    .map(PortionMark::label)
                    .orElseThrow(() -> new AssertionError("not a mark: " + text)));
        }
        String above = browser.element("#banner-above").getText();
        assertThat(above).isEqualTo(office.scheme.writeBanner(shown));
        assertThat(browser.element("#banner-below").getText()).isEqualTo(above);
        return above;
    }

    private static void photograph(Browser browser, String name) throws IOException {
        for (String colors : List.of("light", "dark")) {
            browser.prefer(colors);
            for (int width : new int[] {390, 1280}) {
                browser.width(width);
                browser.screenshot(Path.of("target", "screenshots", name + "-" + width + "-" + colors + ".png"));
            }
        }
        browser.prefer("light");
    }
}
