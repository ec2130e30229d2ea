/// The record message: bytes to message, portions and findings.
module org.chancery.cable {
    requires static org.jspecify;
    requires transitive org.chancery.marking;

    exports org.chancery.cable;
}
