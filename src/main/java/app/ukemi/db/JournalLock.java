package app.ukemi.db;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a journal to one Ukemi at a time: a file beside it that is locked by the system, and says which process holds
 * it. The system lets the lock go when its process ends in any way, so the file that a killed one leaves locks nobody
 * out. Closing removes it.
 */
final class JournalLock implements AutoCloseable {
    /**
     * The locks of this process. POSIX drops a process's lock on a file as soon as the process closes <em>any</em>
     * channel on it, so a second try must be answered without opening the file.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    /** Far behind what is written in the file, since Windows keeps others from reading what is locked. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final int LONGEST_PID = 20;

    private final Path file;
    private final FileChannel channel;

    private JournalLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** What came of trying to lock. */
    sealed interface Outcome {}

    /** The journal is ours until the lock is closed. */
    record Taken(JournalLock lock) implements Outcome {}

    /** A Ukemi has it; the number of its process, or nothing where that cannot be read. */
    record Held(String holder) implements Outcome {}

    /** No file can be made here, so that nobody can write to the journal either. */
    record NotPossible() implements Outcome {}

    /** Tries to lock a journal, which need not exist; does not wait. Two names of one file must be made one before. */
    static Outcome take(Path journal) {
        Path file = journal.resolveSibling(journal.getFileName() + ".lock");
        if (!HELD.add(file)) {
            return new Held(ownPid());
        }
        Outcome outcome = lock(file);
        if (!(outcome instanceof Taken)) {
            HELD.remove(file);
        }
        return outcome;
    }

    private static Outcome lock(Path file) {
        try {
            @Nullable Outcome outcome = null;
            while (outcome == null) {
                outcome = tryOnce(file);
            }
            return outcome;
        } catch (OverlappingFileLockException e) {
            return new Held(ownPid());
        } catch (IOException e) {
            return new NotPossible();
        }
    }

    /** Nothing, when the file that was locked had just been removed by the one who held it before. */
    private static @Nullable Outcome tryOnce(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ,
                StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS), PrivateFiles.forFile(file));
        @Nullable FileLock lock = null;
        try {
            lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock == null) {
                return new Held(holder(channel));
            }
            if (isOurs(file, channel)) {
                return new Taken(new JournalLock(file, channel));
            }
            lock = null;
            return null;
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
    }

    /**
     * Whether the file of that name is the one that was locked: what is done to the one must show in the other.
     * The name cannot be opened for a look, which would drop the lock.
     */
    private static boolean isOurs(Path file, FileChannel channel) throws IOException {
        try {
            channel.truncate(0);
            boolean emptied = Files.size(file) == 0;
            channel.write(ByteBuffer.wrap(ownPid().getBytes(StandardCharsets.US_ASCII)));
            return emptied && Files.size(file) == channel.size();
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer read = ByteBuffer.allocate(LONGEST_PID);
        channel.read(read, 0);
        return new String(read.array(), 0, read.position(), StandardCharsets.US_ASCII).strip();
    }

    private static String ownPid() {
        return Long.toString(ProcessHandle.current().pid());
    }

    @Override
    public void close() throws IOException {
        if (channel.isOpen()) {
            // Removed while still locked, so that nobody else's file is removed.
            Files.deleteIfExists(file);
            channel.close();
            HELD.remove(file);
        }
    }
}
