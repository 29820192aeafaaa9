/** The fix plan on paper: a page of XHTML, set as a tagged PDF, seen, saved and printed as the same bytes. */
@NullMarked
package app.ukemi.print;

import org.jspecify.annotations.NullMarked;
