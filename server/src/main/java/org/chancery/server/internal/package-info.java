/// How the server is put together.
@NullMarked
package org.chancery.server.internal;

import org.jspecify.annotations.NullMarked;
