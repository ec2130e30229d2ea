/// From messages to rows.
@NullMarked
package org.chancery.archive.internal.filing;

import org.jspecify.annotations.NullMarked;
