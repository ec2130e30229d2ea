package org.chancery.cable.form;

import java.util.Optional;
import org.chancery.cable.content.Content;

/// A message as its JSON form holds it: what it says, and what reading it found.
///
/// @param origin the file that it stands in, where it came from one
/// @param reading what was found beside the content; empty for a content that nobody has sent yet
public record MessageDocument(Optional<Origin> origin, Content content, Optional<Reading> reading) {
    /// Refuses, with an IllegalArgumentException, a reading of another number of paragraphs than the content has.
    public MessageDocument {
        int paragraphs = content.text().paragraphs().size();
        reading.ifPresent(found -> {
            if (found.paragraphs().size() != paragraphs) {
                throw new IllegalArgumentException(
                        found.paragraphs().size() + " places of " + paragraphs + " paragraphs");
            }
        });
    }

    /// A document of a content alone.
    public static MessageDocument of(Content content) {
        return new MessageDocument(Optional.empty(), content, Optional.empty());
    }

    /// Where a message stands in a file.
    ///
    /// @param file its name as it was given
    /// @param line the line, from 1, that the message begins on
    /// @param offset the byte, from 0, that it begins at
    public record Origin(String file, int line, long offset) {
        /// Refuses, with an IllegalArgumentException, a line before the first and a negative offset.
        public Origin {
            if (line < 1 || offset < 0) {
                throw new IllegalArgumentException("no place in a file: line " + line + ", byte " + offset);
            }
        }
    }
}
