/// Import, search and reading of messages in a sight.
module org.chancery.archive {
    requires static org.jspecify;
    requires transitive org.chancery.cable;
    requires transitive org.chancery.store;
    requires io.github.javadiffutils;
    requires org.apache.lucene.core;
    requires org.apache.lucene.analysis.common;
    requires org.apache.lucene.queries;
    requires org.apache.lucene.highlighter;

    exports org.chancery.archive;
}
