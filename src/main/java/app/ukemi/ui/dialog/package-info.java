/** Questions that need an answer before anything else goes on. */
@NullMarked
package app.ukemi.ui.dialog;

import org.jspecify.annotations.NullMarked;
