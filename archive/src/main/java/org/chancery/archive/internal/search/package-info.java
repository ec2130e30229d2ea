/// Asking the index, inside a sight.
@NullMarked
package org.chancery.archive.internal.search;

import org.jspecify.annotations.NullMarked;
