/** The tags of the journal as a whole: their names, how many mistakes bear them, and their colours. */
@NullMarked
package app.ukemi.ui.tags;

import org.jspecify.annotations.NullMarked;
