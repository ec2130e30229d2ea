/// Forms of a message beside the telegram: JSON, mail, SARIF and plain text.
@NullMarked
package org.chancery.cable.form;

import org.jspecify.annotations.NullMarked;
