@NullMarked
package org.chancery.store.embedded;

import org.jspecify.annotations.NullMarked;
