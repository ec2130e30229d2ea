package org.chancery.server;

import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.chancery.marking.Scheme;
import org.chancery.server.internal.ServerConfiguration;
import org.chancery.server.internal.intake.Imports;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// The web pages and the HTTP API of one office, listening until closed.
///
/// What it holds is the caller's: closing the server leaves it open.
public final class ChanceryServer implements AutoCloseable {
    private static final Map<String, Object> QUIET = Map.of(
            "logging.level.root", "warn",
            "logging.level.org.springdoc", "error",
            // A request that cannot be understood is its sender's concern, and is told to them.
            "logging.level.org.springframework.web.servlet.mvc.support", "error",
            "logging.pattern.console", "%d{HH:mm:ss} %-5level %msg%n%ex{3}");

    private final ConfigurableApplicationContext context;
    private final URI address;

    private ChanceryServer(ConfigurableApplicationContext context, URI address) {
        this.context = context;
        this.address = address;
    }

    /// Starts listening; requests are answered once this returns.
    ///
    /// @throws RuntimeException where the address cannot be bound, with the port in its message
    public static ChanceryServer start(ServerSettings settings, Holdings holdings, Scheme scheme, Clock clock) {
        SpringApplication application = new SpringApplication(ServerConfiguration.class);
        application.setWebApplicationType(WebApplicationType.SERVLET);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setRegisterShutdownHook(false);
        application.setDefaultProperties(QUIET);
        // Singletons given, not made: Spring would close an archive that it made itself.
        application.addInitializers(context -> {
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("chancery", fixed(settings)));
            context.getBeanFactory().registerSingleton("settings", settings);
            context.getBeanFactory().registerSingleton("archive", holdings.archive());
            context.getBeanFactory().registerSingleton("searches", holdings.searches());
            context.getBeanFactory().registerSingleton("folders", holdings.folders());
            context.getBeanFactory().registerSingleton("traffic", holdings.traffic());
            context.getBeanFactory().registerSingleton("accounts", holdings.accounts());
            context.getBeanFactory().registerSingleton("scheme", scheme);
            context.getBeanFactory().registerSingleton("clock", clock);
        });
        ConfigurableApplicationContext context = application.run();
        return new ChanceryServer(context, address(settings, context));
    }

    /// Where it listens, with the port it really has: `http://127.0.0.1:8080/`.
    public URI address() {
        return address;
    }

    /// What Spring made, for the tests that ask it for every route.
    ApplicationContext context() {
        return context;
    }

    /// Stops taking requests, lets those under way finish for a few seconds, and stops.
    @Override
    public void close() {
        context.close();
    }

    private static URI address(ServerSettings settings, ConfigurableApplicationContext context) {
        if (context instanceof ServletWebServerApplicationContext web && web.getWebServer() != null) {
            String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
            return URI.create("http://" + host + ":" + web.getWebServer().getPort() + "/");
        }
        throw new IllegalStateException("The server started without a web server");
    }

    /// Uploads go to the disk as they come, and no part of one into memory.
    private static void uploads(Map<String, Object> fixed) {
        String most = Long.toString(Imports.MOST_BYTES);
        fixed.put("spring.servlet.multipart.max-file-size", most);
        fixed.put("spring.servlet.multipart.max-request-size", most);
        fixed.put("spring.servlet.multipart.file-size-threshold", "0");
        fixed.put("server.tomcat.max-part-count", 10 * Imports.MOST_FILES);
    }

    /// What no environment variable or file of the machine may change.
    private static Map<String, Object> fixed(ServerSettings settings) {
        Map<String, Object> fixed = new HashMap<>();
        fixed.put("server.address", settings.host());
        fixed.put("server.port", settings.port());
        fixed.put("server.shutdown", "graceful");
        fixed.put("server.compression.enabled", "false");
        fixed.put("server.forward-headers-strategy", "none");
        fixed.put("server.max-http-request-header-size", "16KB");
        fixed.put("server.tomcat.use-relative-redirects", "true");
        fixed.put("server.tomcat.max-http-form-post-size", "64KB");
        fixed.put("server.tomcat.max-swallow-size", "64KB");
        uploads(fixed);
        fixed.put("server.servlet.session.timeout", settings.session());
        fixed.put("server.servlet.session.tracking-modes", "cookie");
        fixed.put("server.servlet.session.cookie.name", settings.cookie());
        fixed.put("server.servlet.session.cookie.path", "/");
        fixed.put("server.servlet.session.cookie.http-only", "true");
        fixed.put("server.servlet.session.cookie.same-site", "strict");
        fixed.put("server.servlet.session.cookie.secure", settings.secureCookies());
        fixed.put("spring.lifecycle.timeout-per-shutdown-phase", "5s");
        fixed.put("spring.main.lazy-initialization", "false");
        fixed.put("spring.threads.virtual.enabled", "true");
        fixed.put("spring.web.resources.add-mappings", "false");
        fixed.put("spring.thymeleaf.prefix", "classpath:/org/chancery/server/templates/");
        fixed.put("spring.thymeleaf.check-template-location", "false");
        fixed.put("spring.thymeleaf.servlet.produce-partial-output-while-processing", "false");
        fixed.put("spring.mvc.problemdetails.enabled", "false");
        fixed.put("springdoc.api-docs.path", "/openapi.json");
        fixed.put("springdoc.paths-to-match", "/api/**");
        fixed.put("springdoc.default-produces-media-type", "application/json");
        return fixed;
    }
}
