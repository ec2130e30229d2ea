/// The office that commands work on: its database, archive and accounts, put together.
@NullMarked
package org.chancery.cli.internal.office;

import org.jspecify.annotations.NullMarked;
