/// Tests of the search index's engine.
@NullMarked
package org.chancery.archive.internal.index;

import org.jspecify.annotations.NullMarked;
