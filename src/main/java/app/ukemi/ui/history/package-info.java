/** Earlier versions of a mistake: compared field by field, and restored. */
@NullMarked
package app.ukemi.ui.history;

import org.jspecify.annotations.NullMarked;
