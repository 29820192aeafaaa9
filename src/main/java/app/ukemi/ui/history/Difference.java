package app.ukemi.ui.history;

/** A field in two versions; empty where one of them says nothing in it. */
public record Difference(String label, String left, String right) {

    public boolean differs() {
        return !left.equals(right);
    }
}
