package app.ukemi.db.raw;

import java.nio.ByteBuffer;

/** Numbers of one to nine bytes, as SQLite writes them: seven bits a byte, the high ones first. */
final class Varint {
    private static final int BITS = 7;
    private static final int LOW = 0x7f;
    private static final int LAST = 8;

    private Varint() {}

    /** Reads one and stands behind it. */
    static long read(ByteBuffer from) {
        long value = 0;
        for (int i = 0; i < LAST; i++) {
            byte next = from.get();
            value = value << BITS | next & LOW;
            if (next >= 0) {
                return value;
            }
        }
        return value << Byte.SIZE | Byte.toUnsignedInt(from.get());
    }
}
