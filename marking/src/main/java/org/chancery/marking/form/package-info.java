/// The forms in which labels travel: ISM, STANAG 4774 and 4778, ESS, and policies as SPIF files.
@NullMarked
package org.chancery.marking.form;

import org.jspecify.annotations.NullMarked;
