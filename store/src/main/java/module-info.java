/// PostgreSQL: schema, the embedded server, transactions in a sight, the journal.
module org.chancery.store {
    requires static org.jspecify;
    requires transitive org.chancery.marking;
    requires java.sql;
    requires org.apache.commons.compress;
    requires org.tukaani.xz;

    exports org.chancery.store.embedded;
}
