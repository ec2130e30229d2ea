package org.chancery.cable.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.cable.form.FormRule;

/// The members of one object of a document: each is asked for once, and what nobody asked for is refused.
final class JsonFields {
    /// Makes a value of an element of a list.
    interface Maker<T> {
        T make(JsonValue value) throws Misfit;
    }

    private final JsonValue.Members members;
    private final Set<String> asked = new TreeSet<>();

    private JsonFields(JsonValue.Members members) {
        this.members = members;
    }

    static JsonFields of(JsonValue value) throws Misfit {
        if (value instanceof JsonValue.Members members) {
            return new JsonFields(members);
        }
        throw wrong(value.at(), "an object is wanted");
    }

    /// Refuses the first member that nobody asked for.
    void close() throws Misfit {
        for (var member : members.values().entrySet()) {
            if (!asked.contains(member.getKey())) {
                throw wrong(member.getValue().at(), "unknown key \"" + JsonIn.shown(member.getKey()) + "\"");
            }
        }
    }

    boolean has(String name) {
        return members.values().containsKey(name);
    }

    Optional<JsonValue> value(String name) {
        asked.add(name);
        return Optional.ofNullable(members.values().get(name));
    }

    JsonValue must(String name) throws Misfit {
        Optional<JsonValue> value = value(name);
        if (value.isEmpty()) {
            throw wrong(members.at(), "the key \"" + name + "\" is missing");
        }
        return value.get();
    }

    Optional<JsonFields> object(String name) throws Misfit {
        Optional<JsonValue> value = value(name);
        return value.isEmpty() ? Optional.empty() : Optional.of(of(value.get()));
    }

    String text(String name) throws Misfit {
        return text(must(name));
    }

    Optional<String> textIf(String name) throws Misfit {
        Optional<JsonValue> value = value(name);
        return value.isEmpty() ? Optional.empty() : Optional.of(text(value.get()));
    }

    static String text(JsonValue value) throws Misfit {
        if (value instanceof JsonValue.Text(int _, String text)) {
            return text;
        }
        throw wrong(value.at(), "a string is wanted");
    }

    long number(String name, long most) throws Misfit {
        JsonValue value = must(name);
        if (value instanceof JsonValue.Whole(int _, long number) && number >= 0 && number <= most) {
            return number;
        }
        throw wrong(value.at(), "a number from 0 to " + most + " is wanted");
    }

    int number(String name) throws Misfit {
        return (int) number(name, Integer.MAX_VALUE);
    }

    OptionalInt numberIf(String name) throws Misfit {
        return has(name) ? OptionalInt.of(number(name)) : OptionalInt.empty();
    }

    boolean yes(String name) throws Misfit {
        JsonValue value = must(name);
        if (value instanceof JsonValue.Yes(int _, boolean yes)) {
            return yes;
        }
        throw wrong(value.at(), "true or false is wanted");
    }

    /// A member that is `true` or not there.
    boolean mark(String name) throws Misfit {
        if (!has(name)) {
            return false;
        }
        if (!yes(name)) {
            throw wrong(must(name).at(), "what is not so is left out");
        }
        return true;
    }

    List<String> texts(String name) throws Misfit {
        return list(name, JsonFields::text);
    }

    <T> List<T> list(String name, Maker<T> maker) throws Misfit {
        JsonValue value = must(name);
        if (!(value instanceof JsonValue.Items(int _, List<JsonValue> values))) {
            throw wrong(value.at(), "an array is wanted");
        }
        List<T> made = new ArrayList<>(values.size());
        for (JsonValue one : values) {
            made.add(maker.make(one));
        }
        return made;
    }

    int at() {
        return members.at();
    }

    static Misfit wrong(int at, String reason) {
        return Misfit.at(FormRule.SCHEMA, at, reason);
    }
}
