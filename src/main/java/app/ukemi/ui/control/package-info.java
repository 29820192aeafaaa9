/** Controls that several rooms use; they know the domain's words but no room. */
@NullMarked
package app.ukemi.ui.control;

import org.jspecify.annotations.NullMarked;
