/** Java in a process of its own: to be killed, to be another user, or to end. */
@NullMarked
package app.ukemi.child;

import org.jspecify.annotations.NullMarked;
