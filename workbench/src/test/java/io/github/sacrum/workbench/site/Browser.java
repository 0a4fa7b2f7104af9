package io.github.sacrum.workbench.site;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A Chromium without a window that tells what it logs and what it asks for. */
final class Browser implements AutoCloseable {
    private static final Pattern ASKED =
            Pattern.compile("\"method\":\"Network\\.requestWillBeSent\".*?\"request\":\\{.*?\"url\":\"([^\"]*)\"");

    /** Held, for a logger that nobody holds forgets its level; else each start tells of missing developer tools. */
    private static final Logger QUIET = Logger.getLogger("org.openqa.selenium");

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    static Browser open() {
        QUIET.setLevel(Level.SEVERE);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(program("chromium", "google-chrome").toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync");
        options.setCapability("goog:loggingPrefs", logs);
        File driver = program("chromedriver").toFile();
        return new Browser(new ChromeDriver(
                new ChromeDriverService.Builder().usingDriverExecutable(driver).build(), options));
    }

    private static Path program(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no " + names[0]
                        + " on the path. Maybe install Debian's chromium and chromium-driver."));
    }

    /** Opens a page anew: an address that differs only behind the # would not load it again. */
    void go(Path page, String fragment) {
        driver.get("about:blank");
        driver.get(page.toUri() + fragment);
    }

    String address() {
        return String.valueOf(driver.getCurrentUrl());
    }

    /** Waits for the page to which a key or a click leads; it is not there at once. */
    String addressWith(String part) {
        long last = System.nanoTime() + PATIENCE.toNanos();
        while (!address().contains(part) && System.nanoTime() < last) {
            Thread.onSpinWait();
        }
        return address();
    }

    WebElement one(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    List<String> texts(String css) {
        return driver.findElements(By.cssSelector(css)).stream()
                .map(WebElement::getText)
                .toList();
    }

    String ask(String script) {
        return String.valueOf(driver.executeScript(script));
    }

    void wide(int width) {
        driver.manage().window().setSize(new Dimension(width, 900));
    }

    void dark() {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
    }

    /** What the pages complained about since the last call. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** The addresses that the pages asked for since the last call, but for files. */
    List<String> askedOfTheNetwork() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> ASKED.matcher(entry.getMessage()))
                .filter(Matcher::find)
                .map(asked -> asked.group(1))
                .filter(address -> !address.startsWith("file:") && !address.startsWith("data:"))
                .filter(address -> !address.startsWith("about:"))
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
