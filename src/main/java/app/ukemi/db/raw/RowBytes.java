package app.ukemi.db.raw;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the bytes of a row apart. */
final class RowBytes {
    private static final int MOST_COLUMNS = 200;
    private static final int REAL = 7;
    private static final int ZERO = 8;
    private static final int ONE = 9;
    private static final int FIRST_WITH_LENGTH = 12;
    /** The bytes of the whole numbers, by their kind. */
    private static final int[] LENGTHS = {0, 1, 2, 3, 4, 6, 8};

    private final ByteBuffer bytes;
    private boolean whole;

    private RowBytes(ByteBuffer bytes, boolean whole) {
        this.bytes = bytes;
        this.whole = whole;
    }

    /**
     * The values of a row.
     *
     * @param bytes as many of them as are there
     * @param whole whether these are all
     * @return null where it cannot be a row
     */
    static @Nullable Row row(long number, ByteBuffer bytes, boolean whole) {
        var read = new RowBytes(bytes, whole);
        List<@Nullable Object> values = read.values();
        return values == null ? null : new Row(number, Collections.unmodifiableList(values), read.whole);
    }

    private @Nullable List<@Nullable Object> values() {
        List<Long> kinds = kinds();
        if (kinds == null) {
            return null;
        }
        List<@Nullable Object> values = new ArrayList<>();
        for (long kind : kinds) {
            values.add(value(kind));
        }
        return values;
    }

    /** Stands behind them; null where these are none. */
    private @Nullable List<Long> kinds() {
        long end = Varint.read(bytes);
        List<Long> kinds = new ArrayList<>();
        while (bytes.position() < end && kinds.size() <= MOST_COLUMNS) {
            kinds.add(Varint.read(bytes));
        }
        boolean none = bytes.position() != end || kinds.isEmpty() || kinds.size() > MOST_COLUMNS;
        return none || kinds.stream().anyMatch(RowBytes::impossible) ? null : kinds;
    }

    private static boolean impossible(long kind) {
        return kind < 0 || kind > Integer.MAX_VALUE || kind > ONE && kind < FIRST_WITH_LENGTH;
    }

    private @Nullable Object value(long kind) {
        if (kind >= FIRST_WITH_LENGTH) {
            byte[] content = content((int) ((kind - FIRST_WITH_LENGTH) / 2));
            return kind % 2 == 0 ? content : text(content);
        }
        if (kind == ZERO || kind == ONE) {
            return kind - ZERO;
        }
        int length = kind == REAL ? Long.BYTES : LENGTHS[(int) kind];
        if (length == 0 || bytes.remaining() < length) {
            whole &= length == 0;
            bytes.position(length == 0 ? bytes.position() : bytes.limit());
            return null;
        }
        return kind == REAL ? (Object) bytes.getDouble() : (Object) number(length);
    }

    private long number(int length) {
        long value = bytes.get();
        for (int i = 1; i < length; i++) {
            value = value << Byte.SIZE | Byte.toUnsignedLong(bytes.get());
        }
        return value;
    }

    /** As many bytes as are there. */
    private byte[] content(int length) {
        whole &= length <= bytes.remaining();
        byte[] content = new byte[Math.min(length, bytes.remaining())];
        bytes.get(content);
        return content;
    }

    private String text(byte[] content) {
        CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            CharBuffer text = strict.decode(ByteBuffer.wrap(content));
            return text.toString();
        } catch (CharacterCodingException e) {
            whole = false;
            return new String(content, StandardCharsets.UTF_8);
        }
    }
}
