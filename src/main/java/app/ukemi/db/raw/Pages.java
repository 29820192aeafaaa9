package app.ukemi.db.raw;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The pages of an SQLite file, numbered from 1. What the header says is believed only where it can be true.
 *
 * <p>Source: <a href="https://www.sqlite.org/fileformat2.html">SQLite: the file format</a>.
 */
public final class Pages implements AutoCloseable {
    /** In bytes; the first page has a header of that length before anything else. */
    static final int HEADER = 100;
    /** What every journal is made with, for a header that cannot be read. */
    private static final int USUAL_SIZE = 4096;
    private static final int SMALLEST = 512;
    private static final int LARGEST = 1 << 16;
    private static final int SIZE_AT = 16;

    private final FileChannel file;
    private final int size;
    private final int count;

    private Pages(FileChannel file, int size, int count) {
        this.file = file;
        this.size = size;
        this.count = count;
    }

    public static Pages of(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            int size = size(read(channel, 0, HEADER));
            // A page of which the end is missing counts: what is there may be whole rows.
            return new Pages(channel, size, (int) ((channel.size() + size - 1) / size));
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static int size(ByteBuffer header) {
        int said = Short.toUnsignedInt(header.getShort(SIZE_AT));
        int size = said == 1 ? LARGEST : said;
        return Integer.bitCount(size) == 1 && size >= SMALLEST ? size : USUAL_SIZE;
    }

    /** How many there are, the last one perhaps in part. */
    public int count() {
        return count;
    }

    /** Bytes of each page. No journal keeps any of them for extensions, so all of them are used. */
    int size() {
        return size;
    }

    /** The bytes of a page, with zeros for those that are missing; null where there is no such page. */
    @Nullable ByteBuffer page(int number) throws IOException {
        return number < 1 || number > count ? null : read(file, (long) (number - 1) * size, size);
    }

    private static ByteBuffer read(FileChannel file, long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        int more = 0;
        while (bytes.hasRemaining() && more >= 0) {
            more = file.read(bytes, at + bytes.position());
        }
        return bytes.clear();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
