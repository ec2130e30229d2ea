package org.chancery.marking.form;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.marking.Level;
import org.chancery.marking.PolicyId;
import org.chancery.marking.Scheme;
import org.chancery.marking.internal.form.tag.TagSet;
import org.chancery.marking.internal.form.tag.Tagging;
import org.chancery.marking.internal.form.xml.XmlElement;
import org.chancery.marking.internal.form.xml.XmlReader;
import org.chancery.marking.internal.form.xml.XmlWriter;

/// Labels as confidentiality labels of STANAG 4774
/// (`urn:nato:stanag:4774:confidentialitymetadatalabel:1:0`).
///
/// Immutable, and may be shared by threads. What was written is read back as the same label; what a label
/// cannot tell whole, and what is read and not understood, is refused. Controls are the restrictive
/// category "Additional Sensitivity", countries the permissive "Releasable To", names the permissive
/// "Only"; informative categories tell the rest: "Release", "Display Only", "Source", "Co-owner",
/// "Ownership".
public final class Stanag4774 {
    private static final String NAMESPACE = "urn:nato:stanag:4774:confidentialitymetadatalabel:1:0";
    private static final String ROOT = "originatorConfidentialityLabel";
    private static final String INFORMATION = "ConfidentialityInformation";
    private static final String OID = "urn:oid:";
    private static final int MOST_BYTES = 65_536;

    private final Scheme scheme;
    private final PolicyId policy;
    private final Tagging tagging;

    /// @throws IllegalArgumentException for a scheme without a policy's identifier
    public Stanag4774(Scheme scheme) {
        this.scheme = scheme;
        this.policy = scheme.policyId()
                .orElseThrow(() -> new IllegalArgumentException(scheme.name() + " has no identifier for labels"));
        this.tagging = new Tagging(scheme);
    }

    /// The label as an XML document.
    public Outcome<String> write(ConfidentialityLabel label) {
        return tagging.tags(label.label()).then(tags -> document(label, tags));
    }

    private Outcome<String> document(ConfidentialityLabel label, Map<TagSet, SortedSet<String>> tags) {
        String level = label.label().level().name();
        XmlWriter xml = new XmlWriter();
        xml.open(ROOT)
                .attribute("xmlns", NAMESPACE)
                .attribute("ReviewDateTime", label.review().map(Instant::toString));
        xml.open(INFORMATION);
        xml.open("PolicyIdentifier").attribute("URI", OID + policy.oid()).close(policy.name());
        xml.open("Classification").close(policy.classifications().getOrDefault(level, level));
        label.privacyMarks().forEach(mark -> xml.open("PrivacyMark").close(mark));
        tags.forEach((set, values) -> {
            xml.open("Category")
                    .attribute("Type", set.kind().name())
                    .attribute("TagName", set.name(policy))
                    .attribute("URI", OID + set.oid(policy));
            values.forEach(value -> xml.open("GenericValue").close(value));
            xml.close();
        });
        xml.close();
        label.originator()
                .ifPresent(by ->
                        xml.open("OriginatorID").attribute("IDType", by.type()).close(by.id()));
        label.created().ifPresent(created -> xml.open("CreationDateTime").close(created.toString()));
        return xml.close().done();
    }

    /// The label of a document; bounded, without document types and entities from outside.
    public Outcome<ConfidentialityLabel> read(byte[] document) {
        return XmlReader.read(document, MOST_BYTES).then(this::label);
    }

    private Outcome<ConfidentialityLabel> label(XmlElement root) {
        if (!root.is(NAMESPACE, ROOT)) {
            return unread(root, "no " + ROOT + " of STANAG 4774");
        }
        Optional<Refusal> strange = strange(root, List.of(INFORMATION, "OriginatorID", "CreationDateTime"));
        List<XmlElement> information = root.all(INFORMATION);
        List<XmlElement> originators = root.all("OriginatorID");
        List<XmlElement> created = root.all("CreationDateTime");
        if (strange.isPresent()) {
            return new Outcome.Refused<>(strange.get());
        }
        if (information.size() != 1 || originators.size() > 1 || created.size() > 1) {
            return unread(root, "one " + INFORMATION + ", and one of what else is said at most");
        }
        Optional<ConfidentialityLabel.Originator> originator = originators.stream()
                .findFirst()
                .map(by -> new ConfidentialityLabel.Originator(
                        by.attribute("IDType").orElse(""), by.text()));
        try {
            Optional<Instant> made =
                    created.stream().findFirst().map(XmlElement::text).map(Stanag4774::instant);
            Optional<Instant> review = root.attribute("ReviewDateTime").map(Stanag4774::instant);
            return information(information.getFirst(), originator, made, review);
        } catch (DateTimeException e) {
            return unread(root, "no date and time: " + e.getMessage());
        }
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text.strip()).toInstant();
    }

    private Outcome<ConfidentialityLabel> information(
            XmlElement element,
            Optional<ConfidentialityLabel.Originator> originator,
            Optional<Instant> created,
            Optional<Instant> review) {
        Optional<Refusal> strange =
                strange(element, List.of("PolicyIdentifier", "Classification", "PrivacyMark", "Category"));
        if (strange.isPresent()) {
            return new Outcome.Refused<>(strange.get());
        }
        List<XmlElement> policies = element.all("PolicyIdentifier");
        List<XmlElement> classifications = element.all("Classification");
        if (policies.size() != 1 || classifications.size() != 1) {
            return unread(element, "one policy and one classification");
        }
        if (!ours(policies.getFirst())) {
            return new Outcome.Refused<>(FormRule.POLICY.at(
                    policies.getFirst().place(), "the policy is not \"" + policy.name() + "\", " + policy.oid()));
        }
        Optional<Level> level = level(classifications.getFirst().text().strip());
        if (level.isEmpty()) {
            return new Outcome.Refused<>(FormRule.LEVEL.at(
                    classifications.getFirst().place(),
                    "no level: \"" + classifications.getFirst().text() + "\""));
        }
        List<String> marks =
                element.all("PrivacyMark").stream().map(XmlElement::text).toList();
        return tags(element.all("Category"))
                .then(tags -> tagging.label(level.get(), tags))
                .then(label -> new Outcome.Done<>(new ConfidentialityLabel(label, marks, originator, created, review)));
    }

    private boolean ours(XmlElement identifier) {
        return identifier
                .attribute("URI")
                .map(uri -> uri.equals(OID + policy.oid()))
                .orElseGet(() -> identifier.text().strip().equalsIgnoreCase(policy.name()));
    }

    private Optional<Level> level(String word) {
        String capitals = word.toUpperCase(Locale.ROOT);
        for (Level level : scheme.levels()) {
            if (capitals.equals(policy.classifications().getOrDefault(level.name(), level.name()))) {
                return Optional.of(level);
            }
        }
        return scheme.level(capitals);
    }

    private Outcome<Map<TagSet, SortedSet<String>>> tags(List<XmlElement> categories) {
        Map<TagSet, SortedSet<String>> tags = new EnumMap<>(TagSet.class);
        for (XmlElement category : categories) {
            Optional<Refusal> strange = strange(category, List.of("GenericValue"));
            if (strange.isPresent()) {
                return new Outcome.Refused<>(strange.get());
            }
            Optional<TagSet> set = category.attribute("TagName").flatMap(name -> TagSet.named(name, policy));
            String type = category.attribute("Type").orElse("");
            if (set.isEmpty() || !set.get().kind().name().equals(type)) {
                return new Outcome.Refused<>(FormRule.TAG.at(
                        category.place(),
                        "no category known: " + category.attribute("TagName").orElse("") + ", " + type));
            }
            SortedSet<String> values = tags.computeIfAbsent(set.get(), _ -> new TreeSet<>());
            category.children().forEach(value -> values.add(value.text()));
            if (values.isEmpty()) {
                return new Outcome.Refused<>(FormRule.TAG.at(category.place(), "a category without a value"));
            }
        }
        return new Outcome.Done<>(tags);
    }

    /// A refusal where an element holds what is not known: it may restrict.
    private static Optional<Refusal> strange(XmlElement parent, List<String> known) {
        for (XmlElement child : parent.children()) {
            if (!child.namespace().equals(NAMESPACE) || !known.contains(child.name())) {
                return Optional.of(FormRule.NOT_UNDERSTOOD.at(child.place(), "\"" + child.name() + "\" is not known"));
            }
        }
        return parent.mixed()
                ? Optional.of(FormRule.NOT_UNDERSTOOD.at(parent.place(), "text between elements"))
                : Optional.empty();
    }

    private static Outcome<ConfidentialityLabel> unread(XmlElement at, String reason) {
        return new Outcome.Refused<>(FormRule.NOT_UNDERSTOOD.at(at.place(), reason));
    }
}
