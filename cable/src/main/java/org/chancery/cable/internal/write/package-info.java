/// The writer of telegrams: lines, sections and pages from a content.
@NullMarked
package org.chancery.cable.internal.write;

import org.jspecify.annotations.NullMarked;
