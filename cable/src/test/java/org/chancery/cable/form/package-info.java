@NullMarked
package org.chancery.cable.form;

import org.jspecify.annotations.NullMarked;
