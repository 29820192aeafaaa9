/** The open journal: what the screens ask for, and how what they change gets to disk. */
@NullMarked
package app.ukemi.journal;

import org.jspecify.annotations.NullMarked;
