/// One command per use.
module org.chancery.cli {
    requires static org.jspecify;
    requires java.logging;
    requires info.picocli;
    requires jakarta.mail;
    requires me.tongfei.progressbar;
    requires tools.jackson.core;
    requires transitive org.chancery.server;
    requires transitive org.chancery.exercise;

    opens org.chancery.cli to
            info.picocli;
    opens org.chancery.cli.internal.command to
            info.picocli;
}
