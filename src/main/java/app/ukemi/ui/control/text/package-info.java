/**
 * The inside of {@link app.ukemi.ui.control.Writing}: a long text in pieces, and a page that lays out only those in
 * sight. OpenJFX's own text controls lay out or copy all of the text with each key, which a long text makes felt.
 */
@NullMarked
package app.ukemi.ui.control.text;

import org.jspecify.annotations.NullMarked;
