/** The program's entry and its composition root. */
@NullMarked
package app.ukemi;

import org.jspecify.annotations.NullMarked;
