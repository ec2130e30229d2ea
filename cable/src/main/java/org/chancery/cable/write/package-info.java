/// Writing of telegrams: the canonical form of ACP 127, from a content.
@NullMarked
package org.chancery.cable.write;

import org.jspecify.annotations.NullMarked;
