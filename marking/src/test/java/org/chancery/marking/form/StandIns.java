package org.chancery.marking.form;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The vocabularies that the rules of ISM load and that are not among the public files.
///
/// @param folder where the public files stand
record StandIns(Path folder) {
    private static final Pattern VALUE = Pattern.compile("<xsd:(?:enumeration|pattern) value=\"([^\"]*)\"");

    /// A version that every rule on the environment accepts.
    private static final String VERSION = "202211";

    /// The text of a vocabulary: of countries and tetragraphs from the schema generated of it; of
    /// agencies the one that the tests name; of others nothing.
    String vocabulary(String file) throws IOException {
        if (file.startsWith("TetragraphTaxonomy")) {
            try (InputStream in = Objects.requireNonNull(StandIns.class.getResourceAsStream("tetragraphs.xml"))) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        String name = file.substring(0, file.lastIndexOf('.'));
        StringBuilder text = new StringBuilder("<cve:CVE xmlns:cve=\"urn:us:gov:ic:cve\" specVersion=\"")
                .append(VERSION)
                .append("\"><cve:Enumeration>");
        Path schema = folder.resolve("CVE/CveSchema/ISMCAT/CVEGenerated/" + name + ".xsd");
        if (Files.exists(schema)) {
            Matcher values = VALUE.matcher(Files.readString(schema));
            while (values.find()) {
                term(text, values.group(1));
            }
        } else if (name.equals("CVEnumUSAgencyAcronym")) {
            term(text, "DOS");
            term(text, "DOD");
        }
        return text.append("</cve:Enumeration></cve:CVE>").toString();
    }

    private static void term(StringBuilder text, String value) {
        text.append("<cve:Term><cve:Value>").append(value).append("</cve:Value></cve:Term>");
    }
}
