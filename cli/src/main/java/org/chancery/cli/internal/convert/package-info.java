/// Messages from one form into another.
@NullMarked
package org.chancery.cli.internal.convert;

import org.jspecify.annotations.NullMarked;
