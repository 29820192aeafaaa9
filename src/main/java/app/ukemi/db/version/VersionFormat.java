package app.ukemi.db.version;

import app.ukemi.domain.Mistake;
import app.ukemi.domain.Person;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * An earlier version of a mistake as bytes: JSON in UTF-8, deflated (RFC 1950). The names in it are those of the
 * components of the records, so that a later program, or a person with a few lines of any language, can read it.
 */
public final class VersionFormat {
    /** Stands beside each version; to be raised when a name in it comes to mean something else. */
    public static final int FORMAT = 1;

    private VersionFormat() {}

    public static byte[] write(Mistake mistake) {
        var bytes = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (var out = new DeflaterOutputStream(bytes, deflater)) {
            out.write(JsonWriter.write(Trees.tree(mistake)).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    /**
     * Reads a version.
     *
     * @param present people as the journal knows them now: somebody who was renamed since has the new name in every
     *     mistake, and an old version must not bring the old one back
     */
    public static Mistake read(byte[] bytes, Map<UUID, Person> present) {
        try (var in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            Object tree = JsonReader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            var trees = new Trees(record ->
                    record instanceof Person person ? present.getOrDefault(person.id(), person) : record);
            return trees.read(Mistake.class, (Map<?, ?>) Objects.requireNonNull(tree));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
