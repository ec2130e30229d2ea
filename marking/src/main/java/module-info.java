/// Markings as a lattice: levels, controls, labels, clearances; portion marks, banners and roll-up; the
/// forms in which labels travel.
module org.chancery.marking {
    requires java.xml;
    requires static org.jspecify;

    exports org.chancery.marking;
    exports org.chancery.marking.form;
}
