/// Tests of the lattice and of the grammar of marks.
@NullMarked
package org.chancery.marking;

import org.jspecify.annotations.NullMarked;
