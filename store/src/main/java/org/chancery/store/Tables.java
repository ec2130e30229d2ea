package org.chancery.store;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// The tables and columns of the schema, by name and type. A test holds them to the live catalogue.
public final class Tables {
    private Tables() {}

    /// A label; see the migration for what each column means.
    public static final class Labels {
        public static final Table<Record> LABEL = DSL.table(DSL.name("label"));
        public static final Field<Integer> ID = DSL.field(DSL.name("label", "id"), SQLDataType.INTEGER);
        public static final Field<String> CANONICAL = text("label", "canonical");
        public static final Field<Short> RANK = DSL.field(DSL.name("label", "rank"), SQLDataType.SMALLINT);
        public static final Field<String> LEVEL = text("label", "level");
        public static final Field<String> ABBREVIATION = text("label", "abbreviation");
        public static final Field<String[]> CONTROLS = texts("label", "controls");
        public static final Field<String> RELEASE = text("label", "release");
        public static final Field<String[]> COUNTRIES = texts("label", "countries");
        public static final Field<String[]> PRINCIPALS = texts("label", "principals");

        private Labels() {}
    }

    /// A message's bytes, readable only where every portion is.
    public static final class Messages {
        public static final Table<Record> MESSAGE = DSL.table(DSL.name("message"));
        public static final Field<UUID> ID = DSL.field(DSL.name("message", "id"), SQLDataType.UUID);
        public static final Field<Integer> LABEL_ID = DSL.field(DSL.name("message", "label_id"), SQLDataType.INTEGER);
        public static final Field<byte[]> SHA256 = DSL.field(DSL.name("message", "sha256"), SQLDataType.BLOB);
        public static final Field<byte[]> BYTES = DSL.field(DSL.name("message", "bytes"), SQLDataType.BLOB);
        public static final Field<String> SCHEME = text("message", "scheme");
        public static final Field<String> SOURCE = text("message", "source");
        public static final Field<OffsetDateTime> FILED_AT =
                DSL.field(DSL.name("message", "filed_at"), SQLDataType.TIMESTAMPWITHTIMEZONE);
        public static final Field<Integer> NUMBER = DSL.field(DSL.name("message", "number"), SQLDataType.INTEGER);
        public static final Field<Short> DERIVATION =
                DSL.field(DSL.name("message", "derivation"), SQLDataType.SMALLINT);

        public static final Field<String> FILED_BY = text("message", "filed_by");

        private Messages() {}
    }

    /// How a message is cited, once for each label among its portions.
    public static final class Citations {
        public static final Table<Record> CITATION = DSL.table(DSL.name("citation"));
        public static final Field<UUID> MESSAGE_ID = DSL.field(DSL.name("citation", "message_id"), SQLDataType.UUID);
        public static final Field<Integer> LABEL_ID = DSL.field(DSL.name("citation", "label_id"), SQLDataType.INTEGER);
        public static final Field<String> REFERENCE = text("citation", "reference");
        public static final Field<OffsetDateTime> DTG =
                DSL.field(DSL.name("citation", "dtg"), SQLDataType.TIMESTAMPWITHTIMEZONE);
        public static final Field<String> DTG_TEXT = text("citation", "dtg_text");
        public static final Field<String> ORIGINATOR = text("citation", "originator");
        public static final Field<String> POST = text("citation", "post");
        public static final Field<Integer> SERIAL = DSL.field(DSL.name("citation", "serial"), SQLDataType.INTEGER);
        public static final Field<Integer> YEAR = DSL.field(DSL.name("citation", "year"), SQLDataType.INTEGER);

        public static final Field<OffsetDateTime> FILED_AT =
                DSL.field(DSL.name("citation", "filed_at"), SQLDataType.TIMESTAMPWITHTIMEZONE);

        private Citations() {}
    }

    /// Portions of messages.
    public static final class Portions {
        public static final Table<Record> PORTION = DSL.table(DSL.name("portion"));
        public static final Field<UUID> ID = DSL.field(DSL.name("portion", "id"), SQLDataType.UUID);
        public static final Field<UUID> MESSAGE_ID = DSL.field(DSL.name("portion", "message_id"), SQLDataType.UUID);
        public static final Field<Integer> LABEL_ID = DSL.field(DSL.name("portion", "label_id"), SQLDataType.INTEGER);
        public static final Field<Integer> ORDINAL = DSL.field(DSL.name("portion", "ordinal"), SQLDataType.INTEGER);
        public static final Field<String> KIND = text("portion", "kind");
        public static final Field<String> NUMBER = text("portion", "number");
        public static final Field<String> MARK = text("portion", "mark");
        public static final Field<Integer> SPAN_START =
                DSL.field(DSL.name("portion", "span_start"), SQLDataType.INTEGER);
        public static final Field<Integer> SPAN_END = DSL.field(DSL.name("portion", "span_end"), SQLDataType.INTEGER);
        public static final Field<String> BODY = text("portion", "body");

        private Portions() {}
    }

    /// The log of what happened to portions, which the database writes by itself.
    public static final class Changes {
        public static final Table<Record> CHANGE = DSL.table(DSL.name("change"));
        public static final Field<Long> POSITION = DSL.field(DSL.name("change", "position"), SQLDataType.BIGINT);
        public static final Field<UUID> PORTION_ID = DSL.field(DSL.name("change", "portion_id"), SQLDataType.UUID);
        public static final Field<String> KIND = text("change", "kind");
        public static final Field<Boolean> WITHDRAWN = DSL.field(DSL.name("change", "withdrawn"), SQLDataType.BOOLEAN);

        private Changes() {}
    }

    /// Values of headings and fields.
    public static final class Elements {
        public static final Table<Record> ELEMENT = DSL.table(DSL.name("element"));
        public static final Field<UUID> MESSAGE_ID = DSL.field(DSL.name("element", "message_id"), SQLDataType.UUID);
        public static final Field<Integer> ORDINAL = DSL.field(DSL.name("element", "ordinal"), SQLDataType.INTEGER);
        public static final Field<Integer> LABEL_ID = DSL.field(DSL.name("element", "label_id"), SQLDataType.INTEGER);
        public static final Field<String> KIND = text("element", "kind");
        public static final Field<String> VALUE = text("element", "value");
        public static final Field<String> DETAIL = text("element", "detail");
        public static final Field<UUID> PORTION_ID = DSL.field(DSL.name("element", "portion_id"), SQLDataType.UUID);

        private Elements() {}
    }

    /// The messages that references name.
    public static final class CitedMessages {
        public static final Table<Record> CITED = DSL.table(DSL.name("cited"));
        public static final Field<UUID> MESSAGE_ID = DSL.field(DSL.name("cited", "message_id"), SQLDataType.UUID);
        public static final Field<Integer> ELEMENT = DSL.field(DSL.name("cited", "element"), SQLDataType.INTEGER);
        public static final Field<Integer> ORDINAL = DSL.field(DSL.name("cited", "ordinal"), SQLDataType.INTEGER);
        public static final Field<Integer> LABEL_ID = DSL.field(DSL.name("cited", "label_id"), SQLDataType.INTEGER);
        public static final Field<String> LETTER = text("cited", "letter");
        public static final Field<String> POST = text("cited", "post");
        public static final Field<Integer> SERIAL = DSL.field(DSL.name("cited", "serial"), SQLDataType.INTEGER);
        public static final Field<Integer> YEAR = DSL.field(DSL.name("cited", "year"), SQLDataType.INTEGER);

        private CitedMessages() {}
    }

    /// Numbers of channels and addressees that messages bear.
    public static final class Numbers {
        public static final Table<Record> NUMBERED = DSL.table(DSL.name("numbered"));
        public static final Field<UUID> MESSAGE_ID = DSL.field(DSL.name("numbered", "message_id"), SQLDataType.UUID);
        public static final Field<UUID> PORTION_ID = DSL.field(DSL.name("numbered", "portion_id"), SQLDataType.UUID);
        public static final Field<Integer> LABEL_ID = DSL.field(DSL.name("numbered", "label_id"), SQLDataType.INTEGER);
        public static final Field<Integer> ORDINAL = DSL.field(DSL.name("numbered", "ordinal"), SQLDataType.INTEGER);
        public static final Field<String> KIND = text("numbered", "kind");
        public static final Field<String> SERIES = text("numbered", "series");
        public static final Field<Integer> NUMBER = DSL.field(DSL.name("numbered", "number"), SQLDataType.INTEGER);
        public static final Field<LocalDate> BEGUN = DSL.field(DSL.name("numbered", "begun"), SQLDataType.LOCALDATE);
        public static final Field<OffsetDateTime> DTG =
                DSL.field(DSL.name("numbered", "dtg"), SQLDataType.TIMESTAMPWITHTIMEZONE);

        private Numbers() {}
    }

    /// Findings about portions.
    public static final class Findings {
        public static final Table<Record> FINDING = DSL.table(DSL.name("finding"));
        public static final Field<UUID> MESSAGE_ID = DSL.field(DSL.name("finding", "message_id"), SQLDataType.UUID);
        public static final Field<Integer> ORDINAL = DSL.field(DSL.name("finding", "ordinal"), SQLDataType.INTEGER);
        public static final Field<UUID> PORTION_ID = DSL.field(DSL.name("finding", "portion_id"), SQLDataType.UUID);
        public static final Field<Integer> LABEL_ID = DSL.field(DSL.name("finding", "label_id"), SQLDataType.INTEGER);
        public static final Field<String> RULE = text("finding", "rule");
        public static final Field<String> SEVERITY = text("finding", "severity");
        public static final Field<Integer> LINE = DSL.field(DSL.name("finding", "line"), SQLDataType.INTEGER);
        public static final Field<Integer> COL = DSL.field(DSL.name("finding", "col"), SQLDataType.INTEGER);
        public static final Field<String> MESSAGE = text("finding", "message");
        public static final Field<String> CITATION = text("finding", "citation");

        private Findings() {}
    }

    private static Field<String> text(String table, String column) {
        return DSL.field(DSL.name(table, column), SQLDataType.CLOB);
    }

    private static Field<String[]> texts(String table, String column) {
        return DSL.field(DSL.name(table, column), SQLDataType.CLOB.array());
    }
}
