package app.ukemi.domain;

/** How bad it was for others. */
public enum Severity {
    NUISANCE,
    WORK_STOPPED,
    LASTING_HARM
}
