package org.chancery.store;

/// How to reach a PostgreSQL of version 15 or later.
///
/// @param url JDBC URL
/// @param user login; must own the database or be allowed to create schemas and roles in it; empty where the URL says
/// it
/// @param password empty where the URL says it or none is asked
public record DatabaseSettings(String url, String user, String password) {
    @Override
    public String toString() {
        return "DatabaseSettings[" + url.replaceAll("\\?.*", "?…") + "]";
    }
}
