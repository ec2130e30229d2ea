/// How the reader reads: a scanner over bytes, one class an element.
@NullMarked
package org.chancery.cable.internal;

import org.jspecify.annotations.NullMarked;
