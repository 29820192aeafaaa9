/** One mistake, and its six steps. */
@NullMarked
package app.ukemi.ui.wizard;

import org.jspecify.annotations.NullMarked;
