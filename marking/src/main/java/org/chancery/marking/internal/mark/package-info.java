/// The grammar of portion marks and banners: reading and writing by hand, in linear time.
@NullMarked
package org.chancery.marking.internal.mark;

import org.jspecify.annotations.NullMarked;
