package app.ukemi.journal;

import app.ukemi.db.PrivateFiles;
import app.ukemi.db.Troubles;
import app.ukemi.domain.TroubleException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that leaves the journal, such as a picture of the timeline: written beside its place, readable by its owner
 * alone, and put there once it is whole, so that a failure leaves what was there before. Closing one that was not
 * finished removes all traces of it.
 */
public final class OutFile implements AutoCloseable {
    private final Path place;
    private final Path part;
    private final OutputStream out;

    private OutFile(Path place, Path part, OutputStream out) {
        this.place = place;
        this.part = part;
        this.out = out;
    }

    /** Something that writes itself. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a whole file.
     *
     * @throws TroubleException when it is not on disk, with the reason
     */
    public static void write(Path place, Content content) throws TroubleException {
        try (OutFile file = begin(place)) {
            file.append(content);
            file.finish();
        }
    }

    /** Begins a file that is written bit by bit. */
    public static OutFile begin(Path target) throws TroubleException {
        Path place = target.toAbsolutePath().normalize();
        try {
            Path part = PrivateFiles.createBeside(place);
            return new OutFile(place, part, new BufferedOutputStream(Files.newOutputStream(part)));
        } catch (IOException e) {
            throw trouble(e, place);
        }
    }

    /** Writes on. */
    public void append(Content content) throws TroubleException {
        try {
            content.writeTo(out);
        } catch (IOException e) {
            throw trouble(e, place);
        }
    }

    /** Puts it in its place; nothing can be written to it any more. */
    public void finish() throws TroubleException {
        try {
            out.close();
            PrivateFiles.replace(part, place);
        } catch (IOException e) {
            throw trouble(e, place);
        }
    }

    @Override
    public void close() throws TroubleException {
        try (OutputStream _ = out) {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw trouble(e, place);
        }
    }

    private static TroubleException trouble(IOException e, Path place) {
        return new TroubleException(Troubles.of(e, PrivateFiles.folder(place)), e);
    }
}
