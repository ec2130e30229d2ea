package org.chancery.server.internal.identity;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.chancery.server.Passwords;
import org.chancery.server.ServerSettings;
import org.chancery.store.Accounts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// Who may ask for what, and the headers of every answer.
@Configuration(proxyBeanMethods = false)
public class SecurityConfiguration {
    private static final String CONTENT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final String PERMISSIONS =
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

    @Bean
    Visitor visitor(Accounts accounts) {
        return new Visitor(accounts);
    }

    @Bean
    AuthenticationManager authenticationManager(Accounts accounts, Passwords passwords, Clock clock) {
        return new ProviderManager(new LocalSignIn(accounts, passwords, new SignInThrottle(clock)));
    }

    /// The API, and feeds, which programs ask for: a session where there is one, else HTTP Basic, which starts none.
    @Bean
    @Order(1)
    SecurityFilterChain api(
            HttpSecurity http, AuthenticationManager manager, ServerSettings settings, Visitor visitor) {
        Problems problems = new Problems();
        return http.securityMatcher("/api/**", "/saved/*/feed.atom")
                .authenticationManager(manager)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .httpBasic(basic -> basic.authenticationEntryPoint(problems))
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens(settings)))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(SecurityConfiguration::headers)
                .addFilterBefore(new UploadGate(visitor), CsrfFilter.class)
                .build();
    }

    /// The pages: sign-in by form, a session in a cookie.
    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http, AuthenticationManager manager, ServerSettings settings, Visitor visitor) {
        SignInOutcome outcome = new SignInOutcome();
        return http.authenticationManager(manager)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/sign-in", "/assets/**", "/health", "/openapi.json")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form ->
                        form.loginPage("/sign-in").successHandler(outcome).failureHandler(outcome))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(outcome))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens(settings)))
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(SecurityConfiguration::headers)
                .addFilterBefore(new UploadGate(visitor), CsrfFilter.class)
                .build();
    }

    /// Form tokens in a cookie of their own: asking for the sign-in page starts no session.
    private static CookieCsrfTokenRepository tokens(ServerSettings settings) {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(settings.cookie() + "-form");
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(
                cookie -> cookie.httpOnly(true).sameSite("Strict").secure(settings.secureCookies()));
        return tokens;
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }
}
