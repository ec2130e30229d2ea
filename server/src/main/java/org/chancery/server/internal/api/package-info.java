/// The JSON API, in records of its own.
@NullMarked
package org.chancery.server.internal.api;

import org.jspecify.annotations.NullMarked;
