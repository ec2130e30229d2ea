/// Who is asking: sign-in, sessions, and what every answer says to a browser.
@NullMarked
package org.chancery.server.internal.identity;

import org.jspecify.annotations.NullMarked;
