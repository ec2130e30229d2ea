/// PostgreSQL: schema, the embedded server, transactions in a sight, the journal.
module org.chancery.store {
    requires static org.jspecify;
    requires transitive org.chancery.marking;
    requires transitive org.jooq;
    requires java.sql;
    requires com.zaxxer.hikari;
    requires flyway.core;
    requires org.apache.commons.compress;
    requires org.tukaani.xz;

    exports org.chancery.store;
    exports org.chancery.store.embedded;
}
