package org.chancery.cable.write;

/// How lines of a telegram end.
public enum LineEnd {
    /// Line feed, as in files.
    LF("\n"),
    /// Carriage return and line feed, as in mail.
    CRLF("\r\n"),
    /// Two carriage returns and a line feed, as on teletype circuits (ACP 127).
    TELETYPE("\r\r\n");

    private final String characters;

    LineEnd(String characters) {
        this.characters = characters;
    }

    /// The characters.
    public String characters() {
        return characters;
    }
}
