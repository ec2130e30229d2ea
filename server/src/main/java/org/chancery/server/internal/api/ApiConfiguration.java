package org.chancery.server.internal.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.chancery.server.ServerSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The API and its description, OpenAPI 3.1 at `/openapi.json`.
@Configuration(proxyBeanMethods = false)
@Import({
    SearchApi.class,
    TrafficApi.class,
    ExportApi.class,
    MessageApi.class,
    PersonApi.class,
    SavedApi.class,
    FolderApi.class,
    HealthApi.class
})
public class ApiConfiguration {
    private static final String DESCRIPTION = """
            Reads the record messages of an office, each paragraph under its own marking.

            Every answer is computed from the reader's sight alone: what a reader may not see changes nothing in it. \
            Everything that carries content carries its label. Refusals are `application/problem+json` (RFC 9457).""";

    @Bean
    OpenAPI description(ServerSettings settings) {
        return new OpenAPI()
                .info(new Info()
                        .title("Chancery")
                        .version("0.1")
                        .description(DESCRIPTION)
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
                .servers(List.of(new Server().url("/").description("This server")))
                .components(new Components()
                        .addSecuritySchemes(
                                "basic",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic"))
                        .addSecuritySchemes(
                                "session",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.APIKEY)
                                        .in(SecurityScheme.In.COOKIE)
                                        .name(settings.cookie())))
                .addSecurityItem(new SecurityRequirement().addList("basic"))
                .addSecurityItem(new SecurityRequirement().addList("session"));
    }
}
