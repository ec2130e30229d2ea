package org.chancery.marking.internal.form.ess;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.marking.Level;
import org.chancery.marking.PolicyId;
import org.chancery.marking.Scheme;
import org.chancery.marking.form.EssLabel;
import org.chancery.marking.form.FormRule;
import org.chancery.marking.form.Outcome;
import org.chancery.marking.internal.form.tag.TagSet;
import org.chancery.marking.internal.form.tag.Tagging;

/// Writes and reads `ESSSecurityLabel` (RFC 2634 §3.2), its categories in the syntaxes of ACP 145.
public final class EssCodec {
    private static final String SYNTAXES = "2.16.840.1.101.2.1.8.3.";
    private static final String RESTRICTIVE_BITS = SYNTAXES + "0";
    private static final String PERMISSIVE_LIST = SYNTAXES + "1";
    private static final String PERMISSIVE_BITS = SYNTAXES + "2";
    private static final String INFORMATIVE = SYNTAXES + "3";
    private static final String RESTRICTIVE_LIST = SYNTAXES + "4";
    private static final int MOST_CATEGORIES = 64;
    private static final int LONGEST_MARK = 128;

    private final Scheme scheme;
    private final PolicyId policy;
    private final Tagging tagging;
    private final Numbers numbers;

    public EssCodec(Scheme scheme, PolicyId policy) {
        this.scheme = scheme;
        this.policy = policy;
        this.tagging = new Tagging(scheme);
        this.numbers = new Numbers(policy);
    }

    /// The label as bytes.
    public Outcome<byte[]> write(EssLabel label) {
        boolean longMark = label.privacyMark()
                .filter(mark -> mark.isEmpty() || mark.length() > LONGEST_MARK)
                .isPresent();
        if (longMark) {
            return new Outcome.Refused<>(
                    FormRule.TOO_LARGE.at("privacy mark", "1 to " + LONGEST_MARK + " characters (RFC 2634 §3.2)"));
        }
        return tagging.tags(label.label()).then(tags -> write(label, tags));
    }

    private Outcome<byte[]> write(EssLabel label, Map<TagSet, SortedSet<String>> tags) {
        List<byte[]> fields = new ArrayList<>();
        fields.add(Der.oid(Der.OID, policy.oid()));
        fields.add(Der.integer(BigInteger.valueOf(label.label().level().rank())));
        label.privacyMark().ifPresent(mark -> fields.add(Der.utf8(mark)));
        List<byte[]> categories = new ArrayList<>();
        for (Map.Entry<TagSet, SortedSet<String>> tag : tags.entrySet()) {
            List<byte[]> values = new ArrayList<>();
            for (String value : tag.getValue()) {
                Optional<BigInteger> number = numbers.of(tag.getKey(), value);
                if (number.isEmpty()) {
                    return new Outcome.Refused<>(
                            FormRule.NO_WORD.at(tag.getKey().title(), "no number for \"" + value + "\""));
                }
                values.add(Der.integer(number.get()));
            }
            categories.add(category(tag.getKey(), values));
        }
        if (!categories.isEmpty()) {
            fields.add(Der.set(categories));
        }
        return new Outcome.Done<>(Der.set(fields));
    }

    private byte[] category(TagSet set, List<byte[]> values) {
        String syntax = switch (set.kind()) {
            case RESTRICTIVE -> RESTRICTIVE_LIST;
            case PERMISSIVE -> PERMISSIVE_LIST;
            case INFORMATIVE -> INFORMATIVE;
        };
        byte[] tag = Der.sequence(Der.oid(Der.OID, set.oid(policy)), Der.set(values));
        return Der.sequence(Der.oid(Der.TYPE, syntax), Der.value(Der.VALUE, tag));
    }

    /// The label that bytes are.
    public Outcome<EssLabel> read(byte[] bytes) {
        try {
            return fields(DerValue.only(bytes).set());
        } catch (DerException e) {
            return new Outcome.Refused<>(FormRule.NOT_DER.at(e.place(), e.reason()));
        }
    }

    private Outcome<EssLabel> fields(List<DerValue> fields) throws DerException {
        Optional<BigInteger> classification = Optional.empty();
        Optional<String> identifier = Optional.empty();
        Optional<String> mark = Optional.empty();
        Outcome<Map<TagSet, SortedSet<String>>> tags = new Outcome.Done<>(Map.of());
        for (DerValue field : fields) {
            switch (field.tag()) {
                case Der.INTEGER -> classification = once(field, classification, field.integer());
                case Der.OID -> identifier = once(field, identifier, field.oid(Der.OID));
                case Der.UTF8, Der.PRINTABLE -> mark = once(field, mark, field.utf8());
                case Der.SET -> tags = categories(field.set());
                default -> throw new DerException(field.at(), "no field of a label");
            }
        }
        if (identifier.filter(policy.oid()::equals).isEmpty()) {
            return new Outcome.Refused<>(FormRule.POLICY.at(
                    "policy", "the policy is not " + policy.oid() + ", but " + identifier.orElse("not named")));
        }
        Optional<Level> level = classification.flatMap(this::level);
        if (level.isEmpty()) {
            return new Outcome.Refused<>(FormRule.LEVEL.at(
                    "classification",
                    "no level: " + classification.map(Object::toString).orElse("none is stated")));
        }
        Optional<String> marked = mark;
        return tags.then(known -> tagging.label(level.get(), known))
                .then(label -> new Outcome.Done<>(new EssLabel(label, marked)));
    }

    private static <T> Optional<T> once(DerValue field, Optional<T> before, T value) throws DerException {
        if (before.isPresent()) {
            throw new DerException(field.at(), "a field twice");
        }
        return Optional.of(value);
    }

    private Optional<Level> level(BigInteger rank) {
        return scheme.levels().stream()
                .filter(level -> rank.equals(BigInteger.valueOf(level.rank())))
                .findFirst();
    }

    private Outcome<Map<TagSet, SortedSet<String>>> categories(List<DerValue> categories) throws DerException {
        if (categories.isEmpty() || categories.size() > MOST_CATEGORIES) {
            return new Outcome.Refused<>(FormRule.TAG.at("categories", "1 to 64 of them (RFC 2634 §3.2)"));
        }
        Map<TagSet, SortedSet<String>> tags = new EnumMap<>(TagSet.class);
        for (DerValue category : categories) {
            List<DerValue> parts = category.expect(Der.SEQUENCE).values();
            if (parts.size() != 2) {
                throw new DerException(category.at(), "a category has a type and a value");
            }
            String syntax = parts.get(0).oid(Der.TYPE);
            List<DerValue> value = DerValue.only(parts.get(1).expect(Der.VALUE).content())
                    .expect(Der.SEQUENCE)
                    .values();
            if (value.size() != 2) {
                throw new DerException(category.at(), "a tag has a name and values");
            }
            Optional<TagSet> set = TagSet.identified(value.get(0).oid(Der.OID), policy);
            if (set.filter(known -> fits(known, syntax)).isEmpty()) {
                return new Outcome.Refused<>(FormRule.TAG.at(
                        "byte " + category.at(),
                        "no category known: " + syntax + ", " + value.get(0).oid(Der.OID)));
            }
            Outcome<SortedSet<String>> values = values(set.get(), value.get(1));
            if (values.value().isEmpty()) {
                return values.then(_ -> new Outcome.Done<>(tags));
            }
            tags.computeIfAbsent(set.get(), _ -> new TreeSet<>())
                    .addAll(values.value().get());
        }
        return new Outcome.Done<>(tags);
    }

    private static boolean fits(TagSet set, String syntax) {
        return switch (set.kind()) {
            case RESTRICTIVE -> syntax.equals(RESTRICTIVE_LIST) || syntax.equals(RESTRICTIVE_BITS);
            case PERMISSIVE -> syntax.equals(PERMISSIVE_LIST) || syntax.equals(PERMISSIVE_BITS);
            case INFORMATIVE -> syntax.equals(INFORMATIVE);
        };
    }

    private Outcome<SortedSet<String>> values(TagSet set, DerValue listed) throws DerException {
        List<BigInteger> found = new ArrayList<>();
        if (listed.tag() == Der.BIT_STRING) {
            found.addAll(listed.bits());
        } else {
            for (DerValue number : listed.set()) {
                found.add(number.integer());
            }
        }
        SortedSet<String> values = new TreeSet<>();
        for (BigInteger number : found) {
            Optional<String> value = numbers.value(set, number);
            if (value.isEmpty()) {
                return new Outcome.Refused<>(
                        FormRule.TAG.at("byte " + listed.at(), "no value of " + set.title() + ": " + number));
            }
            values.add(value.get());
        }
        return values.isEmpty()
                ? new Outcome.Refused<>(FormRule.TAG.at("byte " + listed.at(), "a category without a value"))
                : new Outcome.Done<>(values);
    }
}
