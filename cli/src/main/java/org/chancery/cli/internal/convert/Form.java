package org.chancery.cli.internal.convert;

/// A form of a message.
public enum Form {
    TELEGRAM,
    JSON,
    MAIL,
    TEXT
}
