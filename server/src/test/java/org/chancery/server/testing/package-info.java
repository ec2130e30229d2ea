/// An office in memory and a browser, for tests of the pages here and of the whole program.
@NullMarked
package org.chancery.server.testing;

import org.jspecify.annotations.NullMarked;
