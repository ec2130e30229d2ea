/// Tests of scheme files.
@NullMarked
package org.chancery.marking.internal.scheme;

import org.jspecify.annotations.NullMarked;
