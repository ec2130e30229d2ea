/// Markings as a lattice: levels, controls, labels, clearances; portion marks, banners and roll-up.
module org.chancery.marking {
    requires java.xml;
    requires static org.jspecify;

    exports org.chancery.marking;
}
