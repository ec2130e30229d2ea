/// What people keep beside the archive: saved searches, and folders with notes.
@NullMarked
package org.chancery.archive.internal.desk;

import org.jspecify.annotations.NullMarked;
