/// PostgreSQL: schema, the embedded server, transactions in a sight, the journal.
module org.chancery.store {
    requires static org.jspecify;
    requires transitive org.chancery.marking;
}
