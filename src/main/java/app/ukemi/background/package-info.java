/** The only place with threads: work off the screen's thread, and its way back. */
@NullMarked
package app.ukemi.background;

import org.jspecify.annotations.NullMarked;
