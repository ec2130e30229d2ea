package org.chancery.server;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.context.ApplicationContext;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Everything that a server answers, as the server itself lists it: `GET /messages/{id}`, `ANY /error`.
public final class Routes {
    private static final String ANY = "ANY";

    private Routes() {}

    /// The routes of controllers, of files, and of the filters that answer by themselves.
    ///
    /// @throws AssertionError where something maps requests in a way that is not known here
    public static SortedSet<String> of(ChanceryServer server) {
        ApplicationContext context = server.context();
        SortedSet<String> routes = new TreeSet<>();
        for (HandlerMapping mapping :
                context.getBeansOfType(HandlerMapping.class).values()) {
            switch (mapping) {
                case RequestMappingHandlerMapping methods ->
                    methods.getHandlerMethods().keySet().forEach(info -> add(routes, info));
                case AbstractUrlHandlerMapping urls ->
                    urls.getHandlerMap().keySet().forEach(path -> routes.add("GET " + path));
                default -> {
                    if (!mapping.getClass().getSimpleName().equals("RouterFunctionMapping")) {
                        throw new AssertionError("routes of " + mapping.getClass() + " are not known");
                    }
                }
            }
        }
        filters(routes, context);
        return routes;
    }

    private static void add(Set<String> routes, RequestMappingInfo info) {
        Set<String> methods = new TreeSet<>();
        info.getMethodsCondition().getMethods().forEach(method -> methods.add(method.name()));
        for (String path : info.getPatternValues()) {
            if (methods.isEmpty()) {
                routes.add(ANY + " " + path);
            }
            methods.forEach(method -> routes.add(method + " " + path));
        }
    }

    /// Signing in and out are answered by filters.
    private static void filters(Set<String> routes, ApplicationContext context) {
        context.getBean(FilterChainProxy.class).getFilterChains().stream()
                .flatMap(chain -> chain.getFilters().stream())
                .forEach(filter -> {
                    if (filter instanceof UsernamePasswordAuthenticationFilter) {
                        routes.add("POST /sign-in");
                    } else if (filter instanceof LogoutFilter) {
                        routes.add("POST /sign-out");
                    }
                });
    }
}
