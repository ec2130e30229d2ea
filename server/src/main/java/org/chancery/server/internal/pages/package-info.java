/// The pages: one controller each, with what its template shows.
@NullMarked
package org.chancery.server.internal.pages;

import org.jspecify.annotations.NullMarked;
