/** The fix plan before it is printed: the page, and what the user chooses of it. */
@NullMarked
package app.ukemi.ui.plan;

import org.jspecify.annotations.NullMarked;
