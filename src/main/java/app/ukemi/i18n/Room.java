package app.ukemi.i18n;

import java.util.Locale;

/** The rooms of the house that have texts of their own: one message file for each, and one more for each language. */
enum Room {
    LAUNCHER,
    DOMAIN,
    SHELL,
    JOURNAL,
    TIMELINE,
    SEARCH,
    TAGS,
    CONTROL,
    WIZARD,
    OWN,
    GUIDE,
    LEARN,
    FIX,
    EXAMPLE,
    FOLLOWTHROUGH,
    HISTORY,
    DISCLOSE,
    TREND,
    OUT,
    PRINT,
    PLAN,
    SETTINGS,
    RESCUE,
    DIALOG;

    /** The file with the texts of a language; the empty language is the base, English. */
    String file(String language) {
        String name = name().toLowerCase(Locale.ROOT);
        return "/app/ukemi/messages/" + name + (language.isEmpty() ? "" : "_" + language) + ".properties";
    }
}
