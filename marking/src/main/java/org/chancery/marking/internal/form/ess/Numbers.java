package org.chancery.marking.internal.form.ess;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.chancery.marking.PolicyId;
import org.chancery.marking.internal.form.tag.TagSet;

/// The numbers of values in a policy's sets of tags: those that the policy lists; for others, the letters
/// themselves, as a number whose first byte is 1.
final class Numbers {
    /// A value of more bytes has no number.
    static final int LONGEST = 64;

    private final Map<String, Map<String, Long>> listed;

    Numbers(PolicyId policy) {
        this.listed = policy.numbers();
    }

    /// The number of a value; empty where it is too long, or where its number would be another's.
    Optional<BigInteger> of(TagSet set, String value) {
        Map<String, Long> known = listed.getOrDefault(set.title(), Map.of());
        Long number = known.get(value);
        if (number != null) {
            return Optional.of(BigInteger.valueOf(number));
        }
        byte[] letters = value.getBytes(StandardCharsets.UTF_8);
        byte[] bytes = new byte[letters.length + 1];
        bytes[0] = 1;
        System.arraycopy(letters, 0, bytes, 1, letters.length);
        BigInteger made = new BigInteger(bytes);
        boolean whole = text(made).filter(value::equals).isPresent();
        return whole && letters.length <= LONGEST && !taken(known, made) ? Optional.of(made) : Optional.empty();
    }

    /// The value of a number; empty where the policy has none.
    Optional<String> value(TagSet set, BigInteger number) {
        Map<String, Long> known = listed.getOrDefault(set.title(), Map.of());
        for (Map.Entry<String, Long> entry : known.entrySet()) {
            if (number.equals(BigInteger.valueOf(entry.getValue()))) {
                return Optional.of(entry.getKey());
            }
        }
        return text(number).filter(value -> !known.containsKey(value));
    }

    private static boolean taken(Map<String, Long> known, BigInteger made) {
        return made.bitLength() < Long.SIZE && known.containsValue(made.longValue());
    }

    private static Optional<String> text(BigInteger number) {
        byte[] bytes = number.toByteArray();
        if (bytes.length < 2 || bytes[0] != 1 || bytes.length > LONGEST + 1) {
            return Optional.empty();
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 1, bytes.length - 1))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
