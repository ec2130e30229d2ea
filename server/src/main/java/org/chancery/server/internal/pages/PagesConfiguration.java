package org.chancery.server.internal.pages;

import java.time.Duration;
import java.util.List;
import org.chancery.archive.Archive;
import org.chancery.server.internal.identity.Visitor;
import org.chancery.server.internal.intake.Imports;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/// The pages and their style, script and pictures, all served from here.
@Configuration(proxyBeanMethods = false)
@Import({
    Frames.class,
    SignInController.class,
    SearchController.class,
    TrafficController.class,
    MessageController.class,
    CompareController.class,
    SourceController.class,
    SavedController.class,
    FeedController.class,
    FoldersController.class,
    FolderController.class,
    AccountController.class,
    ImportController.class,
    FailureController.class
})
public class PagesConfiguration implements WebMvcConfigurer {
    /// htmx comes as a webjar; its version is a folder.
    private static final String HTMX = "classpath:/META-INF/resources/webjars/htmx.org/2.0.10/dist/";

    private static final String OWN = "classpath:/org/chancery/server/assets/";

    private final Visitor visitor;

    PagesConfiguration(Visitor visitor) {
        this.visitor = visitor;
    }

    @Bean
    Imports imports(Archive archive) {
        return new Imports(archive);
    }

    /// Writes a hash of the content into the names of assets, so that they can be kept for a year.
    @Bean
    ResourceUrlEncodingFilter assetNames() {
        return new ResourceUrlEncodingFilter();
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(visitor);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(OWN, HTMX)
                .setUseLastModified(false)
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }
}
