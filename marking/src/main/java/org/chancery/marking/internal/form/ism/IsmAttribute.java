package org.chancery.marking.internal.form.ism;

import java.util.List;

/// An attribute of ISM that tells of a marking, in the order of writing.
public enum IsmAttribute {
    CLASSIFICATION("classification"),
    OWNER_PRODUCER("ownerProducer"),
    JOINT("joint"),
    SCI("SCIcontrols"),
    SAR("SARIdentifier"),
    ATOMIC("atomicEnergyMarkings"),
    FGI_OPEN("FGIsourceOpen"),
    FGI_PROTECTED("FGIsourceProtected"),
    DISSEMINATION("disseminationControls"),
    RELEASABLE_TO("releasableTo"),
    DISPLAY_ONLY_TO("displayOnlyTo"),
    NON_IC("nonICmarkings"),
    NON_US("nonUSControls"),
    HIGH_WATER_NATO("highWaterNATO");

    private final String xml;

    IsmAttribute(String xml) {
        this.xml = xml;
    }

    /// The name in ISM.
    public String xml() {
        return xml;
    }

    /// The attribute of a name in ISM.
    ///
    /// @throws IllegalArgumentException where there is none
    static IsmAttribute named(String xml) {
        return List.of(values()).stream()
                .filter(attribute -> attribute.xml.equals(xml))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no attribute \"" + xml + "\""));
    }
}
