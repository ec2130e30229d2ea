@NullMarked
package org.chancery.cable.content;

import org.jspecify.annotations.NullMarked;
