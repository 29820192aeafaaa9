package app.ukemi.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** Which Ukemi this is. */
public final class About {
    private About() {}

    /** The version, as the build wrote it down. */
    public static String version() {
        var about = new Properties();
        try (InputStream in = About.class.getResourceAsStream("/app/ukemi/about.properties")) {
            about.load(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return about.getProperty("version");
    }
}
