/** An SQLite file read byte by byte, without SQLite, so that a damaged page costs no more than what lies in it. */
@NullMarked
package app.ukemi.db.raw;

import org.jspecify.annotations.NullMarked;
