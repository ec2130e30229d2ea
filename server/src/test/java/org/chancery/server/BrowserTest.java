package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.server.testing.Axe;
import org.chancery.server.testing.Browser;
import org.chancery.server.testing.SampleAccounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.openqa.selenium.Keys;

@Execution(ExecutionMode.CONCURRENT)
class BrowserTest extends OfficeTest {
    @Test
    void aClerkSearchesTurnsThePageAndOpensAMessageByKeyboardAlone() {
        try (Browser browser = Browser.startOrSkip()) {
            browser.signIn(SERVER.address(), SampleAccounts.CLERK, SampleAccounts.PASSWORD);
            browser.element("body").sendKeys("/");
            assertThat(browser.driver().switchTo().activeElement().getAttribute("id"))
                    .isEqualTo("q");
            browser.driver().switchTo().activeElement().sendKeys("harbor", Keys.ENTER);
            browser.waitForText("#summary", "29 messages");
            assertThat(browser.driver().getCurrentUrl()).endsWith("/?q=harbor");
            browser.waitForText("#banner-above", "CONFIDENTIAL");
            browser.element("nav.pages a[rel=next]").sendKeys(Keys.ENTER);
            browser.waitForText("nav.pages", "Page 2 of 2");
            assertThat(browser.driver().getCurrentUrl()).contains("page=2");
            browser.driver().navigate().back();
            browser.waitForText("nav.pages", "Page 1 of 2");
            browser.element(".hit h3 a").sendKeys(Keys.ENTER);
            browser.waitForText("h1", "PORTO SERENO 887");
            assertThat(browser.element("#banner-above").getText()).isEqualTo("CONFIDENTIAL//NOFORN");
            assertThat(browser.element("#banner-below").getText()).isEqualTo("CONFIDENTIAL//NOFORN");
        }
    }

    @Test
    void theBannersStayInSightWhileAPageIsScrolled() {
        try (Browser browser = Browser.startOrSkip()) {
            browser.signIn(SERVER.address(), SampleAccounts.CLERK, SampleAccounts.PASSWORD);
            browser.open(SERVER.address().resolve("/?q=harbor"));
            browser.driver().executeScript("window.scrollTo(0, 600)");
            Object inSight = browser.driver().executeScript("""
                            const above = document.getElementById('banner-above').getBoundingClientRect();
                            const below = document.getElementById('banner-below').getBoundingClientRect();
                            return window.scrollY > 300 && above.top === 0
                                && Math.abs(below.bottom - window.innerHeight) < 1;""");
            assertThat(inSight).isEqualTo(true);
        }
    }

    @Test
    void noPageHasAFaultThatAxeFinds() throws Exception {
        try (Browser browser = Browser.startOrSkip()) {
            for (String colors : List.of("light", "dark")) {
                browser.driver().manage().deleteAllCookies();
                browser.prefer(colors);
                browser.open(SERVER.address().resolve("/sign-in?failed"));
                assertThat(Axe.violations(browser)).as("sign-in, %s", colors).isEmpty();
                browser.signIn(SERVER.address(), SampleAccounts.AMBASSADOR, SampleAccounts.PASSWORD);
                for (String path : List.of(
                        "/",
                        "/?q=harbor",
                        message("PORTO SERENO 887"),
                        message("PORTO SERENO 903"),
                        "/account",
                        "/traffic",
                        "/saved?q=harbor",
                        "/folders",
                        "/none")) {
                    for (int width : new int[] {1280, 390}) {
                        browser.width(width);
                        browser.open(SERVER.address().resolve(path));
                        assertThat(Axe.violations(browser))
                                .as("%s, %s, %d wide", path, colors, width)
                                .isEmpty();
                    }
                }
            }
        }
    }

    @Test
    void nothingIsWiderThanANarrowScreen() {
        try (Browser browser = Browser.startOrSkip()) {
            browser.signIn(SERVER.address(), SampleAccounts.AMBASSADOR, SampleAccounts.PASSWORD);
            browser.width(390);
            for (String path : List.of(
                    "/",
                    "/?q=harbor",
                    message("PORTO SERENO 887"),
                    "/account",
                    "/traffic",
                    "/saved?q=harbor",
                    "/folders")) {
                browser.open(SERVER.address().resolve(path));
                assertThat(browser.driver().executeScript("return document.documentElement.scrollWidth"))
                        .as(path)
                        .isEqualTo(390L);
            }
        }
    }
}
