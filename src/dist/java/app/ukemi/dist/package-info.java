/** Makes of the jar what one installs. Runs when the project is packed, and is no part of the program. */
@NullMarked
package app.ukemi.dist;

import org.jspecify.annotations.NullMarked;
