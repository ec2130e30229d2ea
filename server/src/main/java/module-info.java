/// The web pages and the HTTP API; identity and roles.
@SuppressWarnings("opens")
module org.chancery.server {
    requires static org.jspecify;
    requires transitive org.chancery.archive;
    requires java.xml;
    requires org.slf4j;
    requires org.apache.tomcat.embed.core;
    requires io.swagger.v3.oas.annotations;
    requires io.swagger.v3.oas.models;
    requires org.springdoc.openapi.common;
    requires org.springdoc.openapi.webmvc.core;
    requires spring.beans;
    requires spring.boot;
    requires spring.boot.autoconfigure;
    requires spring.boot.http.converter;
    requires spring.boot.jackson;
    requires spring.boot.security;
    requires spring.boot.servlet;
    requires spring.boot.thymeleaf;
    requires spring.boot.tomcat;
    requires spring.boot.web.server;
    requires spring.boot.webmvc;
    requires spring.context;
    requires spring.core;
    requires spring.security.config;
    requires spring.security.core;
    requires spring.security.crypto;
    requires spring.security.web;
    requires spring.web;
    requires spring.webmvc;
    requires tools.jackson.databind;

    exports org.chancery.server;

    // Spring, Thymeleaf and Jackson make and read these by reflection.
    opens org.chancery.server.internal;
    opens org.chancery.server.internal.api;
    opens org.chancery.server.internal.identity;
    opens org.chancery.server.internal.intake;
    opens org.chancery.server.internal.pages;
}
