package app.ukemi.ui.timeline;

/** As what the timeline can leave the window. Each has a label, and a name for its files. */
public enum ExportKind {
    PDF(".pdf"),
    PNG(".png"),
    CSV(".csv");

    private final String ending;

    ExportKind(String ending) {
        this.ending = ending;
    }

    /** The ending of its files, with the dot. */
    public String ending() {
        return ending;
    }
}
