package app.ukemi.db;

import app.ukemi.domain.Holder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands in the lock beside a journal: a line for each thing that is known of who holds it. */
final class HolderFile {
    private static final int LONGEST = 2048;
    private static final String NONE = "-";

    private HolderFile() {}

    /** As many bytes each time, as long as the same things are known. */
    static byte[] bytes(Holder holder) {
        return """
                user=%s
                host=%s
                pid=%d
                started=%s
                since=%s
                beat=%s
                """.formatted(line(holder.user()), line(holder.host()), holder.pid(), text(holder.started()),
                        text(holder.since()), text(holder.beat()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String line(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }

    private static String text(@Nullable Instant at) {
        return at == null ? NONE : at.toString();
    }

    /** Nobody that is known, where it makes no sense; an older Ukemi wrote the number of its process alone. */
    static Holder read(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(LONGEST);
        channel.read(bytes, 0);
        String all = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
        Map<String, String> parts = new HashMap<>();
        for (String line : all.lines().toList()) {
            int at = line.indexOf('=');
            parts.put(at < 0 ? "pid" : line.substring(0, at), line.substring(at + 1).strip());
        }
        try {
            return new Holder(
                    parts.getOrDefault("user", ""),
                    parts.getOrDefault("host", ""),
                    Long.parseLong(parts.getOrDefault("pid", "0")),
                    instant(parts.get("started")),
                    instant(parts.get("since")),
                    instant(parts.get("beat")));
        } catch (NumberFormatException | DateTimeParseException e) {
            return Holder.UNKNOWN;
        }
    }

    private static @Nullable Instant instant(@Nullable String text) {
        return text == null || text.equals(NONE) ? null : Instant.parse(text);
    }
}
