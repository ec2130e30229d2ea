package org.chancery.cable.internal.form;

import java.nio.charset.StandardCharsets;

/// The URI reference of a file's name (RFC 3986; RFC 8089).
final class FileUri {
    private static final String UNRESERVED = "-._~/";
    private static final String HEX = "0123456789ABCDEF";

    private FileUri() {}

    /// A name that begins with a slash becomes a `file:` URI, any other a relative path; whatever is not unreserved
    /// is written by its bytes of UTF-8, so that nothing in a name is a scheme, a query or a fragment.
    static String of(String file) {
        StringBuilder uri = new StringBuilder(file.length() + 8);
        if (file.startsWith("/")) {
            uri.append("file://");
        }
        for (byte b : file.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if ((c >= 'A' && c <= 'Z')
                    || (c >= 'a' && c <= 'z')
                    || (c >= '0' && c <= '9')
                    || UNRESERVED.indexOf(c) >= 0) {
                uri.append(c);
            } else {
                uri.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
            }
        }
        return uri.toString();
    }
}
