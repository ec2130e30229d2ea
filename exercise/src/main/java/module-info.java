/// Invented traffic: a generator of exercise cables and the demonstration office.
module org.chancery.exercise {
    requires static org.jspecify;
    requires transitive org.chancery.marking;
    requires transitive org.chancery.cable;

    exports org.chancery.exercise;
}
