package org.chancery.store;

import org.chancery.marking.Clearance;

/// Somebody who reads: the name that the journal notes, and the clearance that decides the sight.
public record Reader(String name, Clearance clearance) {}
