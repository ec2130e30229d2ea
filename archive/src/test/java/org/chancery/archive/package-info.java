/// Tests of the archive, on a real database and a real index.
@NullMarked
package org.chancery.archive;

import org.jspecify.annotations.NullMarked;
