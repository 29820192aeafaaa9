/** Search: what is typed, what was found, and the help beside it. */
@NullMarked
package app.ukemi.ui.search;

import org.jspecify.annotations.NullMarked;
