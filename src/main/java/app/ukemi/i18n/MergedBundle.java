package app.ukemi.i18n;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The texts of all rooms as one bundle, in the form that FXMLLoader wants. */
final class MergedBundle extends ResourceBundle {
    private final Locale locale;
    private final Map<String, String> texts;

    MergedBundle(Locale locale, Map<String, String> texts) {
        this.locale = locale;
        this.texts = Map.copyOf(texts);
    }

    @Override
    public Locale getLocale() {
        return locale;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return texts.get(key);
    }
}
