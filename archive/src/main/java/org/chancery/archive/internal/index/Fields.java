package org.chancery.archive.internal.index;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.chancery.archive.internal.query.MessageNumber;
import org.chancery.cable.content.Mrn;
import org.chancery.cable.content.Reference;

/// The fields of a portion's document. A UUID is kept as two numbers, so that collecting hits makes no objects.
///
/// Beside the text a document holds how its message is cited, and the values of the heading that stand in the portion:
/// they bear the portion's label, so no segment mixes labels.
public final class Fields {
    /// The words, without regard to case and accents, and their stems. The text itself is not stored: it is read from
    /// the database, in the sight.
    public static final String TEXT = "text";

    public static final String ID_HIGH = "id.high";
    public static final String ID_LOW = "id.low";
    public static final String MESSAGE_HIGH = "message.high";
    public static final String MESSAGE_LOW = "message.low";

    /// The number of the message, small and dense, by which hits are gathered. It tells how many messages
    /// there are in all, so nothing that a reader is shown may follow from it.
    public static final String MESSAGE_NUMBER = "message.number";

    public static final String FROM = "from";
    public static final String TO = "to";
    public static final String INFO = "info";
    public static final String TAGS = "tags";
    public static final String SUBJECT = "subject";
    public static final String CAPTION = "caption";
    public static final String SIGNED = "signed";
    public static final String REFERENCE = "ref";

    /// Either kind of addressee; for facets alone.
    public static final String ADDRESSEE = "addressee";

    /// Names of precedences.
    public static final String PRECEDENCE = "precedence";

    /// The message's number in every form in which it may be asked for.
    public static final String NUMBER = "number";

    /// The numbers of the messages that are cited, in every such form.
    public static final String CITES = "cites";

    /// The date-time group in seconds since 1970.
    public static final String DTG = "dtg";

    /// The label's id, from which the purity of a segment is verified.
    public static final String LABEL = "label";

    private static final String VALUE = ".value";
    private static final String FACET = ".facet";

    /// What no term passes, in characters; Lucene refuses terms of more than 32,766 bytes.
    private static final int LONGEST_VALUE = 1_000;

    private Fields() {}

    /// The field that holds the whole values of a field.
    public static String whole(String field) {
        return field + VALUE;
    }

    /// The field that holds the values of a field as they are shown.
    public static String facet(String field) {
        return field + FACET;
    }

    /// Finds the documents of these portions.
    static Query of(Collection<UUID> portions) {
        long[] high = portions.stream().mapToLong(UUID::getMostSignificantBits).toArray();
        long[] low = portions.stream().mapToLong(UUID::getLeastSignificantBits).toArray();
        return new BooleanQuery.Builder()
                .add(NumericDocValuesField.newSlowSetQuery(ID_HIGH, high), BooleanClause.Occur.FILTER)
                .add(NumericDocValuesField.newSlowSetQuery(ID_LOW, low), BooleanClause.Occur.FILTER)
                .build();
    }

    static Document document(IndexedPortion portion, Analysis analysis) {
        Document document = new Document();
        document.add(new TextField(TEXT, analysis.reading(portion.text()).tokenStream(TEXT, portion.text())));
        document.add(NumericDocValuesField.indexedField(LABEL, portion.label()));
        document.add(new NumericDocValuesField(ID_HIGH, portion.id().getMostSignificantBits()));
        document.add(new NumericDocValuesField(ID_LOW, portion.id().getLeastSignificantBits()));
        document.add(new NumericDocValuesField(MESSAGE_HIGH, portion.message().getMostSignificantBits()));
        document.add(new NumericDocValuesField(MESSAGE_LOW, portion.message().getLeastSignificantBits()));
        document.add(new NumericDocValuesField(MESSAGE_NUMBER, portion.number()));
        heading(document, portion.heading());
        portion.heading()
                .subject()
                .ifPresent(subject -> document.add(
                        new TextField(SUBJECT, analysis.reading(subject).tokenStream(SUBJECT, subject))));
        return document;
    }

    private static void heading(Document document, Heading heading) {
        heading.dtg().ifPresent(dtg -> {
            document.add(new LongPoint(DTG, dtg.getEpochSecond()));
            document.add(new NumericDocValuesField(DTG, dtg.getEpochSecond()));
        });
        value(document, FROM, heading.originator());
        number(document, heading);
        for (Heading.Value value : heading.values()) {
            value(document, heading, value);
        }
    }

    private static void number(Document document, Heading heading) {
        int blank = heading.reference().lastIndexOf(' ');
        String serial = heading.reference().substring(blank + 1);
        if (blank > 0 && serial.length() <= 9 && serial.chars().allMatch(c -> c >= '0' && c <= '9')) {
            String post = heading.reference().substring(0, blank).toUpperCase(Locale.ROOT);
            MessageNumber number = new MessageNumber(post, Integer.parseInt(serial), year(heading));
            number.asked().forEach(form -> document.add(new StringField(NUMBER, form, Field.Store.NO)));
        }
    }

    private static OptionalInt year(Heading heading) {
        return heading.dtg()
                .map(dtg -> OptionalInt.of(dtg.atOffset(ZoneOffset.UTC).getYear()))
                .orElse(OptionalInt.empty());
    }

    private static void value(Document document, Heading heading, Heading.Value value) {
        switch (value.kind()) {
            case TO -> addressee(document, TO, value.text());
            case INFO -> addressee(document, INFO, value.text());
            case TAG -> value(document, TAGS, value.text());
            case SUBJECT ->
                document.add(new StringField(whole(SUBJECT), Analysis.value(cut(value.text())), Field.Store.NO));
            case CAPTION -> value(document, CAPTION, value.text());
            case SIGNATURE -> value(document, SIGNED, value.text());
            case PRECEDENCE -> value(document, PRECEDENCE, value.text());
            case REFERENCE -> reference(document, value.text(), year(heading));
            case FROM, EXEMPT, CLASSIFICATION, PASSING, DECLASSIFICATION, AUTHORITY -> {}
        }
    }

    private static void addressee(Document document, String field, String text) {
        value(document, field, text);
        if (!text.isBlank()) {
            document.add(new SortedSetDocValuesField(facet(ADDRESSEE), new BytesRef(cut(text))));
        }
    }

    private static void value(Document document, String field, String text) {
        if (text.isBlank()) {
            return;
        }
        document.add(new TextField(field, text, Field.Store.NO));
        document.add(new StringField(whole(field), Analysis.value(cut(text)), Field.Store.NO));
        document.add(new SortedSetDocValuesField(facet(field), new BytesRef(cut(text))));
    }

    private static void reference(Document document, String text, OptionalInt year) {
        document.add(new TextField(REFERENCE, text, Field.Store.NO));
        List<Mrn> named = Reference.read("", text, year).messages();
        for (Mrn mrn : named) {
            new MessageNumber(mrn.post(), mrn.number(), mrn.year())
                    .asked()
                    .forEach(form -> document.add(new StringField(CITES, form, Field.Store.NO)));
        }
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE);
    }
}
