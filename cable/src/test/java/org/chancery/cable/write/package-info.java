@NullMarked
package org.chancery.cable.write;

import org.jspecify.annotations.NullMarked;
