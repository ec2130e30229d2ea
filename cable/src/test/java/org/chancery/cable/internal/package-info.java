@NullMarked
package org.chancery.cable.internal;

import org.jspecify.annotations.NullMarked;
