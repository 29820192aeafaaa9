/** The journal file and its tables: SQL in text blocks beside the code that reads its rows. */
@NullMarked
package app.ukemi.db;

import org.jspecify.annotations.NullMarked;
