/** How the sample journal is read from its text files; the format is told at the top of {@code people_en.txt}. */
@NullMarked
package app.ukemi.journal.sample;

import org.jspecify.annotations.NullMarked;
