/// Tests of filing from the inside, where a file must fail.
@NullMarked
package org.chancery.archive.internal.filing;

import org.jspecify.annotations.NullMarked;
