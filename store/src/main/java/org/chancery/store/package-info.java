/// PostgreSQL: schema, the embedded server, transactions in a sight, the journal.
@NullMarked
package org.chancery.store;

import org.jspecify.annotations.NullMarked;
