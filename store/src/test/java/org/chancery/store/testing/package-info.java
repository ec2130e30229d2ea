/// What tests of this and other modules need of the store.
@NullMarked
package org.chancery.store.testing;

import org.jspecify.annotations.NullMarked;
