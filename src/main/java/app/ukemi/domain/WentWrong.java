package app.ukemi.domain;

/** Where it went wrong: the aim made no sense, the way was the wrong one, or it drifted off course unnoticed. */
public enum WentWrong {
    AIM,
    WAY,
    COURSE
}
