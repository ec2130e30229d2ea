@NullMarked
package org.chancery.cable;

import org.jspecify.annotations.NullMarked;
