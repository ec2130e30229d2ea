/// A PostgreSQL of our own in a folder: binaries unpacked, cluster made, server started, adopted or attached to.
@NullMarked
package org.chancery.store.embedded;

import org.jspecify.annotations.NullMarked;
