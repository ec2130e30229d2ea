package org.chancery.server.testing;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/// A Chromium without a window, driven by the chromedriver of the machine.
public final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final List<String> PLACES = List.of("/usr/bin", "/usr/local/bin", "/usr/lib/chromium", "/snap/bin");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /// Starts one; where the machine has none, says so and skips the test.
    public static Browser startOrSkip() {
        Optional<Path> chromium = find("chromium", "chromium-browser", "google-chrome");
        Optional<Path> chromedriver = find("chromedriver");
        if (chromium.isEmpty() || chromedriver.isEmpty()) {
            System.out.println("Skipped: no Chromium and chromedriver on this machine; no page was looked at.");
        }
        Assumptions.assumeTrue(chromium.isPresent() && chromedriver.isPresent(), "no Chromium and chromedriver");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.orElseThrow().toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=1280,900");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.orElseThrow().toFile())
                .usingAnyFreePort()
                .build();
        return new Browser(new ChromeDriver(service, options));
    }

    private static Optional<Path> find(String... names) {
        String path = System.getenv("PATH");
        Stream<String> folders = path == null ? Stream.empty() : Stream.of(path.split(java.io.File.pathSeparator));
        List<String> all = Stream.concat(folders, PLACES.stream()).toList();
        return Stream.of(names)
                .flatMap(name -> all.stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /// The driver itself, for what this class has no word for.
    public ChromeDriver driver() {
        return driver;
    }

    /// Opens an address.
    public void open(URI address) {
        driver.get(address.toString());
    }

    /// The one element that the CSS selector finds, waited for.
    public WebElement element(String selector) {
        new WebDriverWait(driver, PATIENCE)
                .until(d -> !d.findElements(By.cssSelector(selector)).isEmpty());
        return driver.findElement(By.cssSelector(selector));
    }

    /// Waits until an element's text holds this.
    public void waitForText(String selector, String text) {
        new WebDriverWait(driver, PATIENCE)
                .ignoring(org.openqa.selenium.StaleElementReferenceException.class)
                .until(d -> d.findElements(By.cssSelector(selector)).stream()
                        .anyMatch(element -> element.getText().contains(text)));
    }

    /// Signs in through the form.
    public void signIn(URI server, String username, String password) {
        open(server.resolve("/sign-in"));
        element("#username").sendKeys(username);
        element("#password").sendKeys(password);
        element("form.card button").click();
        element("#q");
    }

    /// Shows pages for people who prefer this, `light` or `dark`.
    public void prefer(String colorScheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", colorScheme))));
    }

    /// Makes the page so many CSS pixels wide.
    public void width(int pixels) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", pixels < 600));
    }

    /// A picture of what is seen, as PNG.
    public void screenshot(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
