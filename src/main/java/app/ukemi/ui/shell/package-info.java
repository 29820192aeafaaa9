/** The window around the rooms: side bar, menu, welcome, opening and closing a journal. */
@NullMarked
package app.ukemi.ui.shell;

import org.jspecify.annotations.NullMarked;
