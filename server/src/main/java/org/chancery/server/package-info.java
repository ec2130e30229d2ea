/// The web pages and the HTTP API; identity and roles.
@NullMarked
package org.chancery.server;

import org.jspecify.annotations.NullMarked;
