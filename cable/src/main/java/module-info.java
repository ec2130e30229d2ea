/// The record message: bytes to message, portions and findings; and the forms that it is written in.
module org.chancery.cable {
    requires static org.jspecify;
    requires transitive org.chancery.marking;

    exports org.chancery.cable;
    exports org.chancery.cable.content;
    exports org.chancery.cable.form;
    exports org.chancery.cable.write;
}
