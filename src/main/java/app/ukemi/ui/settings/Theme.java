package app.ukemi.ui.settings;

/** Light, dark, or as the system has it. */
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK
}
