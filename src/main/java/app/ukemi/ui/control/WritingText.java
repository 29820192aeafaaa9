package app.ukemi.ui.control;

import app.ukemi.ui.control.text.Manuscript;
import javafx.beans.property.StringPropertyBase;
import org.jspecify.annotations.Nullable;

/** The text of a {@link Writing} as a property: it holds no text of its own, the manuscript does. */
final class WritingText extends StringPropertyBase {
    private final Writing bean;
    private final Manuscript manuscript;

    WritingText(Writing bean, Manuscript manuscript) {
        this.bean = bean;
        this.manuscript = manuscript;
        manuscript.edition().addListener((_, _, _) -> fireValueChangedEvent());
    }

    @Override
    public String get() {
        return manuscript.text();
    }

    @Override
    public void set(@Nullable String next) {
        if (isBound()) {
            throw new IllegalStateException("The text is bound to another.");
        }
        manuscript.setText(next == null ? "" : next);
    }

    @Override
    protected void invalidated() {
        if (isBound()) {
            String next = super.get();
            manuscript.setText(next == null ? "" : next);
        }
    }

    @Override
    public Object getBean() {
        return bean;
    }

    @Override
    public String getName() {
        return "text";
    }
}
