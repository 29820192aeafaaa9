package app.ukemi.db;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * What the first 100 bytes of an SQLite file say, read without SQLite and so without touching anything.
 *
 * <p>Source: <a href="https://www.sqlite.org/fileformat2.html#the_database_header">SQLite: the database header</a>.
 */
final class Header {
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int LENGTH = 100;
    private static final int PAGE_SIZE = 16;
    private static final int WRITE_FORMAT = 18;
    private static final int READ_FORMAT = 19;
    private static final int CHANGES = 24;
    private static final int PAGES = 28;
    private static final int SCHEMA_FORMAT = 44;
    private static final int USER_VERSION = 60;
    private static final int APPLICATION_ID = 68;
    private static final int PAGES_VALID_FOR = 92;
    private static final int LARGEST_PAGE = 1 << 16;
    private static final int USUAL_PAGE = 4096;
    /** Written and read with a -wal, nothing reserved, and three shares that are the same in every file. */
    private static final byte[] LIKE_ALL = {2, 2, 0, 64, 32, 32};
    private static final int ENCODING = 56;
    private static final int UTF_8 = 1;
    private static final int NEWEST_FORMAT = 2;
    private static final int NEWEST_SCHEMA_FORMAT = 4;

    /** The bytes that are there, at most 100. */
    private final byte[] present;
    private final long fileSize;

    private Header(byte[] present, long fileSize) {
        this.present = present;
        this.fileSize = fileSize;
    }

    static Header of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new Header(in.readNBytes(LENGTH), Files.size(file));
        }
    }

    /** Writes what every journal begins with over what a file begins with, and the version that the file has. */
    static void mend(Path file) throws IOException {
        Header header = of(file);
        int version = header.isWhole() ? header.userVersion() : Migrations.CURRENT;
        ByteBuffer mended = ByteBuffer.allocate(LENGTH)
                .put(MAGIC)
                .putShort((short) USUAL_PAGE)
                .put(LIKE_ALL)
                .putInt(PAGES, (int) (Files.size(file) / USUAL_PAGE))
                .putInt(SCHEMA_FORMAT, NEWEST_SCHEMA_FORMAT)
                .putInt(ENCODING, UTF_8)
                .putInt(USER_VERSION, version)
                .putInt(APPLICATION_ID, Migrations.APPLICATION_ID);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(mended.clear(), 0);
        }
    }

    boolean isEmpty() {
        return fileSize == 0;
    }

    /** Whether it begins as every SQLite file does. */
    boolean isSqlite() {
        return present.length >= MAGIC.length
                && Arrays.equals(present, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
    }

    /** Whether all 100 bytes are there; the numbers below may be asked for only then. */
    boolean isWhole() {
        return present.length == LENGTH;
    }

    int applicationId() {
        return number(APPLICATION_ID);
    }

    int userVersion() {
        return number(USER_VERSION);
    }

    /** Whether pages are missing at the end. The count is not to be trusted where an old SQLite did not keep it. */
    boolean isCut() {
        boolean counted = number(CHANGES) == number(PAGES_VALID_FOR) && Long.bitCount(pageSize()) == 1;
        return counted && fileSize < Integer.toUnsignedLong(number(PAGES)) * pageSize();
    }

    /** Whether it is of a format that SQLite has: of a later one it would say that it can only be read, or nothing. */
    boolean isOfKnownFormat() {
        int schema = number(SCHEMA_FORMAT);
        return isFormat(present[WRITE_FORMAT])
                && isFormat(present[READ_FORMAT])
                && schema >= 0
                && schema <= NEWEST_SCHEMA_FORMAT;
    }

    private static boolean isFormat(byte format) {
        return format >= 1 && format <= NEWEST_FORMAT;
    }

    private long pageSize() {
        int size = Short.toUnsignedInt(ByteBuffer.wrap(present).getShort(PAGE_SIZE));
        return size == 1 ? LARGEST_PAGE : size;
    }

    private int number(int at) {
        return ByteBuffer.wrap(present).getInt(at);
    }
}
