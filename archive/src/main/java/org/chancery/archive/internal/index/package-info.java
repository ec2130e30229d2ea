/// The search index: one Lucene index whose segments never mix labels.
@NullMarked
package org.chancery.archive.internal.index;

import org.jspecify.annotations.NullMarked;
