package org.chancery.bench.mutations;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chancery.cable.Span;
import org.chancery.marking.Finding;

/// Looks for places in all that a record holds, whatever records, lists and optionals they stand in, so that none is
/// forgotten when the model grows.
final class Places {
    private static final ClassValue<List<Method>> PARTS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(part ->
                            !part.getType().isPrimitive() && !part.getType().equals(String.class))
                    .map(RecordComponent::getAccessor)
                    .toList();
        }
    };

    private final int length;
    private int found;

    private Places(int length) {
        this.length = length;
    }

    /// How many places there are. One that does not lie within so many bytes is an IllegalStateException.
    static int within(Record record, int length) {
        Places places = new Places(length);
        places.look(record);
        return places.found;
    }

    private void look(Object value) {
        switch (value) {
            case Span span -> place(span.start(), span.end(), span);
            case Finding finding -> place(finding.start(), finding.end(), finding);
            case Optional<?> some -> some.ifPresent(this::look);
            case List<?> all -> {
                for (int i = 0; i < all.size(); i++) {
                    look(all.get(i));
                }
            }
            case Record record -> parts(record);
            default -> {}
        }
    }

    private void place(int start, int end, Object what) {
        if (start < 0 || end < start || end > length) {
            throw new IllegalStateException("outside the " + length + " bytes: " + what);
        }
        found++;
    }

    private void parts(Record record) {
        try {
            for (Method part : PARTS.get(record.getClass())) {
                look(part.invoke(record));
            }
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a record whose parts cannot be asked for: " + record.getClass(), e);
        }
    }
}
