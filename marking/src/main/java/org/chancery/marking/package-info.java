/// Markings as a lattice: levels, controls, labels, clearances; portion marks, banners and roll-up.
@NullMarked
package org.chancery.marking;

import org.jspecify.annotations.NullMarked;
