package app.ukemi.i18n;

import java.util.Locale;

/**
 * The rooms of the house that have texts of their own: one message file for each, and one more for each language. They
 * stand in the order in which their texts are asked for, for those of each are read behind those before it.
 */
enum Room {
    SHELL,
    JOURNAL,
    CONTROL,
    DOMAIN,
    SEARCH,
    RESCUE,
    DIALOG,
    WIZARD,
    OWN,
    TAGS,
    TIMELINE,
    TREND,
    GUIDE,
    LEARN,
    FIX,
    EXAMPLE,
    DISCLOSE,
    FOLLOWTHROUGH,
    HISTORY,
    SETTINGS,
    PLAN,
    PRINT,
    OUT,
    LAUNCHER;

    /** The file with the texts of a language; the empty language is the base, English. */
    String file(String language) {
        String name = name().toLowerCase(Locale.ROOT);
        return "/app/ukemi/messages/" + name + (language.isEmpty() ? "" : "_" + language) + ".properties";
    }
}
