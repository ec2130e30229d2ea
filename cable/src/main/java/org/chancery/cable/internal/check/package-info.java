/// What is checked of a message once it has been read: one class a subject.
@NullMarked
package org.chancery.cable.internal.check;

import org.jspecify.annotations.NullMarked;
