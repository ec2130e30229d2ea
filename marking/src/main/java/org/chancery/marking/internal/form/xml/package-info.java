/// Writing and reading of XML with the JDK alone, within bounds.
@NullMarked
package org.chancery.marking.internal.form.xml;

import org.jspecify.annotations.NullMarked;
