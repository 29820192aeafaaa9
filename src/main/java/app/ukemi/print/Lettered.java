package app.ukemi.print;

/** A sheet of letters that its faces have, and what could not be done for others. */
record Lettered(Sheet sheet, Typeset faces, Lettering lettering) {}
