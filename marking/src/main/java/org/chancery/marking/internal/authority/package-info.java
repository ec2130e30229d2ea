/// Reading and writing of authority blocks, executive-order lines and declassification instructions.
@NullMarked
package org.chancery.marking.internal.authority;

import org.jspecify.annotations.NullMarked;
