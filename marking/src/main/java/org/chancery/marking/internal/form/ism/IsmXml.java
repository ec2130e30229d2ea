package org.chancery.marking.internal.form.ism;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.marking.AuthorityBlock;
import org.chancery.marking.Principals;
import org.chancery.marking.form.IsmHead;
import org.chancery.marking.form.Outcome;
import org.chancery.marking.internal.form.ism.Vocabulary.Word;
import org.chancery.marking.internal.form.xml.XmlWriter;

/// Writes a document as XML with the attributes of ISM; judges nothing.
final class IsmXml {
    private static final String DOCUMENT = "urn:chancery:document:1";
    private static final String ISM = "urn:us:gov:ic:ism";
    private static final String NTK = "urn:us:gov:ic:ntk";
    private static final String POLICY = "urn:us:gov:ic:aces:ntk:";
    private static final String PROFILE = "urn:us:gov:ic:ntk:profile:";
    private static final String AGENCY = "organization:usa-agency";
    private static final String NAMED = "individual:addressee";
    private static final String NAMES = "urn:chancery:addressee";

    private final Vocabulary vocabulary;
    private final IsmHead head;
    private final Principals principals;
    private final XmlWriter xml = new XmlWriter();

    IsmXml(Vocabulary vocabulary, IsmHead head, Principals principals) {
        this.vocabulary = vocabulary;
        this.head = head;
        this.principals = principals;
    }

    /// A portion: its mark in the words of ISM, and its text.
    record Portion(IsmMark mark, String text) {}

    Outcome<String> document(IsmMark banner, List<Portion> portions) {
        xml.open("document")
                .attribute("xmlns", DOCUMENT)
                .attribute("xmlns:ism", ISM)
                .attribute("xmlns:ntk", NTK)
                .attribute("ism:resourceElement", "true")
                .attribute("ism:compliesWith", "USGov")
                .attribute("ism:createDate", head.created().toString())
                .attribute("ism:DESVersion", vocabulary.version().ism())
                .attribute("ism:ISMCATCESVersion", vocabulary.version().countries());
        mark(banner);
        xml.attribute("ism:compilationReason", head.compilationReason());
        head.authority().ifPresent(this::authority);
        access(banner, portions);
        notices(portions);
        for (Portion portion : portions) {
            xml.open("portion");
            mark(portion.mark());
            xml.close(portion.text());
        }
        return xml.close().done();
    }

    private void mark(IsmMark mark) {
        mark.tokens().forEach((attribute, tokens) -> xml.attribute("ism:" + attribute.xml(), String.join(" ", tokens)));
    }

    private void authority(AuthorityBlock block) {
        String classifier = String.join(
                ", ",
                Stream.of(block.name(), block.title()).flatMap(Optional::stream).toList());
        Optional<String> named = classifier.isEmpty() ? Optional.empty() : Optional.of(classifier);
        if (block.derivative()) {
            xml.attribute("ism:derivativelyClassifiedBy", named);
            xml.attribute("ism:derivedFrom", String.join("; ", block.derivedFrom()));
        } else {
            xml.attribute("ism:classifiedBy", named);
        }
        if (!block.reasons().isEmpty()) {
            xml.attribute("ism:classificationReason", String.join(", ", block.reasons()));
        }
        block.declassifyOn().flatMap(on -> Term.of(vocabulary, on).value()).ifPresent(term -> {
            xml.attribute("ism:declassDate", term.date().map(Object::toString));
            xml.attribute("ism:declassException", term.exception());
        });
    }

    /// Who has need to know: what ORCON, PROPIN, EXDIS and NODIS require (ISM-ID-00326, -00349 to -00351).
    private void access(IsmMark banner, List<Portion> portions) {
        Set<String> policies = new TreeSet<>();
        List<IsmMark> marks = marks(portions);
        marks.add(banner);
        for (Word word : bearing(marks)) {
            word.policy().ifPresent(policies::add);
        }
        SortedSet<String> names = names();
        if (!names.isEmpty() && !policies.contains("nd")) {
            policies.add("permissive");
        }
        if (policies.isEmpty()) {
            return;
        }
        open("ntk:Access");
        xml.open("ntk:RequiresAllOf").open("ntk:AccessProfileList");
        for (String policy : policies) {
            open("ntk:AccessProfile");
            xml.open("ntk:AccessPolicy").close(POLICY + policy);
            switch (policy) {
                case "nd", "permissive" -> named(names);
                case "propin:1" -> {}
                default -> agency();
            }
            xml.close();
        }
        xml.close().close().close();
    }

    private SortedSet<String> names() {
        return switch (principals) {
            case Principals.Anyone() -> Collections.emptySortedSet();
            case Principals.Only(SortedSet<String> only) -> only;
        };
    }

    private void agency() {
        xml.open("ntk:ProfileDes").close(PROFILE + "agencydissem");
        xml.open("ntk:VocabularyType")
                .attribute("ntk:name", AGENCY)
                .attribute("ntk:sourceVersion", vocabulary.version().agencies())
                .close();
        xml.open("ntk:AccessProfileValue")
                .attribute("ntk:vocabulary", AGENCY)
                .attribute("ntk:qualifier", "originator")
                .close(head.originator());
    }

    private void named(SortedSet<String> names) {
        if (names.isEmpty()) {
            return;
        }
        xml.open("ntk:ProfileDes").close(PROFILE + "grp-ind");
        xml.open("ntk:VocabularyType")
                .attribute("ntk:name", NAMED)
                .attribute("ntk:source", NAMES)
                .close();
        names.forEach(name -> xml.open("ntk:AccessProfileValue")
                .attribute("ntk:vocabulary", NAMED)
                .close(name));
    }

    /// The notices that portions' controls require (ISM-ID-00127 and its like).
    private void notices(List<Portion> portions) {
        Set<String> notices = new TreeSet<>();
        List<IsmMark> marks = marks(portions);
        bearing(marks).forEach(word -> notices.addAll(word.notices()));
        if (marks.stream().anyMatch(mark -> mark.of(IsmAttribute.ATOMIC).contains("RD"))) {
            notices.remove("FRD");
        }
        if (notices.isEmpty()) {
            return;
        }
        open("ism:NoticeList");
        for (String notice : notices) {
            open("ism:Notice").attribute("ism:noticeType", notice);
            open("ism:NoticeText").close("Contains " + notice + " information: its own rules of handling hold.");
            xml.close();
        }
        xml.close();
    }

    /// Begins an element that is itself unclassified.
    private XmlWriter open(String element) {
        return xml.open(element).attribute("ism:classification", "U").attribute("ism:ownerProducer", "USA");
    }

    private static List<IsmMark> marks(List<Portion> portions) {
        return new ArrayList<>(portions.stream().map(Portion::mark).toList());
    }

    private List<Word> bearing(List<IsmMark> marks) {
        return vocabulary.words().entrySet().stream()
                .filter(entry -> marks.stream().anyMatch(mark -> bears(mark, entry)))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static boolean bears(IsmMark mark, Map.Entry<String, Word> entry) {
        return mark.of(entry.getValue().attribute())
                .contains(entry.getValue().tokens().getLast());
    }
}
