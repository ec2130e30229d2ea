package org.chancery.cable.content;

/// What a telegram says: values without places. It is composed from nothing, or taken from a message that was read
/// ([ContentReader]), and is what telegrams, JSON and mail are written from.
///
/// Any values make a content; whether they can be written is for the form to say.
public record Content(Envelope envelope, Text text) {
    /// The same content with the line breaks of wrapping undone, see [Paragraph#flowed].
    public Content flowed() {
        return new Content(
                envelope,
                new Text(
                        text.title(),
                        text.fields(),
                        text.paragraphs().stream().map(Paragraph::flowed).toList(),
                        text.signature()));
    }
}
