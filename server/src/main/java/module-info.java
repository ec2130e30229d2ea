/// The web pages and the HTTP API; identity and roles.
module org.chancery.server {
    requires static org.jspecify;
    requires transitive org.chancery.archive;
}
