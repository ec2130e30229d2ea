/// One command per use.
module org.chancery.cli {
    requires static org.jspecify;
    requires transitive org.chancery.server;
    requires transitive org.chancery.exercise;
}
