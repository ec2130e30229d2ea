package org.chancery.cable;

/// One document that a message cites: its letter (empty where it has none), and what is said of it.
public record CitedReference(String letter, Element cited) {}
