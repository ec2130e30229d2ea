/// Labels in the distinguished encoding of ASN.1, as ESS has them.
@NullMarked
package org.chancery.marking.internal.form.ess;

import org.jspecify.annotations.NullMarked;
