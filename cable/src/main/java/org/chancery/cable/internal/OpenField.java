package org.chancery.cable.internal;

import java.util.Optional;
import org.chancery.cable.Span;

/// The field that is being read, and what it delivers when it ends.
final class OpenField {
    private final Parts parts;
    private Optional<FieldReader.Keyword> keyword = Optional.empty();
    private int start;
    private int end;
    private boolean paused;
    private int authorityStart = -1;
    private int authorityEnd;

    OpenField(Parts parts) {
        this.parts = parts;
    }

    boolean isEmpty() {
        return keyword.isEmpty();
    }

    boolean inSubject() {
        return in(FieldReader.Kind.SUBJECT);
    }

    boolean in(FieldReader.Kind kind) {
        return keyword.isPresent() && keyword.get().kind() == kind;
    }

    /// Whether a line `(B) ...` goes on with the references rather than beginning a paragraph.
    boolean lettersReference() {
        return in(FieldReader.Kind.REFERENCE) && !paused;
    }

    boolean inSet() {
        return keyword.isPresent() && keyword.get().kind().compareTo(FieldReader.Kind.SET) >= 0;
    }

    void begin(FieldReader.Keyword begun, int at) {
        keyword = Optional.of(begun);
        start = at;
        end = begun.value();
        paused = false;
    }

    void extend(int to) {
        end = Math.max(end, to);
    }

    void blank() {
        if (keyword.isEmpty()) {
            return;
        }
        paused = true;
        if (keyword.get().kind() == FieldReader.Kind.SUBJECT_SET) {
            close();
        }
    }

    /// Whether a line goes on with the field: always directly below it; after a blank line only a further reference.
    boolean takes(int at, int lineEnd) {
        if (keyword.isEmpty()) {
            return false;
        }
        boolean lettered = keyword.get().kind() == FieldReader.Kind.REFERENCE
                && at + 1 < lineEnd
                && Ascii.upper(parts.bytes[at])
                && (parts.bytes[at + 1] == '.' || parts.bytes[at + 1] == ')');
        if (paused && !lettered) {
            close();
            return false;
        }
        return true;
    }

    void close() {
        if (keyword.isEmpty()) {
            return;
        }
        FieldReader.Keyword ended = keyword.get();
        keyword = Optional.empty();
        Span value = new Span(Math.min(ended.value(), end), end);
        if (ended.kind().compareTo(FieldReader.Kind.SET) >= 0) {
            SetReader.read(parts, start, value);
        }
        switch (ended.kind()) {
            case ORDER -> parts.order = Optional.of(parts.element(value.start(), value.end()));
            case TAGS -> TagReader.read(parts, value);
            case SUBJECT, SUBJECT_SET -> subject(ended.kind(), value);
            case REFERENCE -> CitedReader.read(parts, value);
            case REFERENCE_SET -> CitedReader.set(parts, value);
            case AUTHORITY -> authority();
            case SET, REMARKS -> parts.sets = true;
        }
    }

    /// Classification authority that is stated in several fields is one stretch, from the first to the last.
    private void authority() {
        authorityStart = authorityStart < 0 ? start : authorityStart;
        authorityEnd = end;
    }

    /// Closes what is open, at the end of all fields.
    void finish() {
        close();
        if (authorityStart >= 0) {
            parts.authority = Optional.of(parts.element(authorityStart, authorityEnd));
        }
    }

    /// The last set wins over a field of the same name; of two fields the first.
    private void subject(FieldReader.Kind kind, Span value) {
        boolean set = kind == FieldReader.Kind.SUBJECT_SET;
        parts.sets |= set;
        int text = Ascii.skipWhite(parts.bytes, value.start(), value.end());
        if (set && parts.reference.isEmpty()) {
            parts.reference = References.numbered(parts.bytes, text, value.end());
            if (parts.reference.isPresent()) {
                return;
            }
        }
        if (set || parts.subject.isEmpty()) {
            boolean closed = set && Ascii.at(parts.bytes, value.end(), parts.bytes.length, "//");
            Span whole = new Span(start, closed ? value.end() + 2 : value.end());
            parts.subject = Optional.of(new Parts.SubjectField(whole, value));
        }
    }
}
