/** The room in which everything that is still to do is followed through, whatever mistake it belongs to. */
@NullMarked
package app.ukemi.ui.followthrough;

import org.jspecify.annotations.NullMarked;
