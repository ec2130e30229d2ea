package org.chancery.cable;

import org.chancery.marking.OrderLine;

/// The executive-order line, `E.O. 12958: DECL: 12/17/2019`: as written, and what it says.
public record ClassificationOrder(Element element, OrderLine line) {}
