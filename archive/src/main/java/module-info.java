/// Import, search and reading of messages in a sight.
module org.chancery.archive {
    requires static org.jspecify;
    requires transitive org.chancery.cable;
    requires transitive org.chancery.store;
}
