/// Marking policies read from their files: levels, controls, forms, captions, groups of countries.
@NullMarked
package org.chancery.marking.internal.scheme;

import org.jspecify.annotations.NullMarked;
