package app.ukemi.journal;

import app.ukemi.db.PrivateFiles;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * Small texts by name in a file that its owner alone can read. Nothing here is worth bothering the user: what cannot
 * be read is as if it were not there, and what cannot be written holds until the program ends.
 */
public final class FileProperties {
    private static final System.Logger LOG = System.getLogger(FileProperties.class.getName());

    private final Path file;
    private final Properties texts = new Properties();

    private FileProperties(Path file) {
        this.file = file;
    }

    /** Reads the file, if there is one. */
    public static FileProperties in(Path file) {
        var properties = new FileProperties(file);
        properties.load();
        return properties;
    }

    public Optional<String> get(String key) {
        return Optional.ofNullable(texts.getProperty(key));
    }

    /** Sets a text, and writes the file if that changed it. */
    public void put(String key, String text) {
        if (!text.equals(texts.setProperty(key, text))) {
            save();
        }
    }

    private void load() {
        if (!Files.isRegularFile(file)) {
            return;
        }
        try {
            // Bytes that are no UTF-8 become question marks here; a reader of the file would throw.
            Reader content = new StringReader(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            texts.load(content);
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(System.Logger.Level.DEBUG, "Settings not read, or not all of them", e);
        }
    }

    private void save() {
        try {
            PrivateFiles.createFolders(PrivateFiles.folder(file));
            Path finished = PrivateFiles.createBeside(file);
            try {
                Files.writeString(finished, content());
                PrivateFiles.replace(finished, file);
            } finally {
                Files.deleteIfExists(finished);
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "Settings not written", e);
        }
    }

    /** In the order of the names, and without the date that Java puts first. */
    private String content() {
        var written = new StringWriter();
        try {
            texts.store(written, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.toString().lines()
                .filter(line -> !line.startsWith("#"))
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
