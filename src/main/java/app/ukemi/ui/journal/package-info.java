/** The list of mistakes, and the trash. */
@NullMarked
package app.ukemi.ui.journal;

import org.jspecify.annotations.NullMarked;
