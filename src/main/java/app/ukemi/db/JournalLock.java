package app.ukemi.db;

import app.ukemi.domain.Holder;
import app.ukemi.domain.rule.Holding;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a journal to one Ukemi at a time: a file beside it that is locked by the system, and says who holds it. The
 * system lets the lock go when its process ends in any way, so the file that a killed one leaves locks nobody out.
 * Where the system's locks do not reach another computer, what stands in the file does: who, since when, and when last
 * heard of. Closing removes it.
 */
final class JournalLock implements AutoCloseable {
    /**
     * The locks of this process. POSIX drops a process's lock on a file as soon as the process closes <em>any</em>
     * channel on it, so a second try must be answered without opening the file.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    /** Far behind what is written in the file, since Windows keeps others from reading what is locked. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final Path file;
    private final FileChannel channel;
    private Holder self;

    private JournalLock(Path file, FileChannel channel, Holder self) {
        this.file = file;
        this.channel = channel;
        this.self = self;
    }

    /** What came of trying to lock. */
    sealed interface Outcome {}

    /** The journal is ours until the lock is closed. */
    record Taken(JournalLock lock) implements Outcome {}

    /**
     * Somebody has it.
     *
     * @param elsewhere whether that is at another computer
     * @param silent whether they have not been heard of for long
     */
    record Held(Holder holder, boolean elsewhere, boolean silent) implements Outcome {
        /** The number of their process; empty where it is not known. */
        String pid() {
            return holder.pid() == 0 ? "" : Long.toString(holder.pid());
        }
    }

    /** No file can be made here, so that nobody can write to the journal either. */
    record NotPossible() implements Outcome {}

    /** Tries to lock a journal, which need not exist; does not wait. Two names of one file must be made one before. */
    static Outcome take(Path journal) {
        return take(journal, Claim.MODEST);
    }

    /** The same for one that the user may have claimed from somebody who is not heard of any more. */
    static Outcome take(Path journal, Claim claim) {
        Path file = journal.resolveSibling(journal.getFileName() + ".lock");
        Holder self = Processes.self();
        if (!HELD.add(file)) {
            return new Held(self, false, false);
        }
        Outcome outcome = lock(file, self, claim);
        if (!(outcome instanceof Taken)) {
            HELD.remove(file);
        }
        return outcome;
    }

    private static Outcome lock(Path file, Holder self, Claim claim) {
        try {
            @Nullable Outcome outcome = null;
            while (outcome == null) {
                outcome = tryOnce(file, self, claim);
            }
            return outcome;
        } catch (OverlappingFileLockException e) {
            return new Held(self, false, false);
        } catch (IOException e) {
            return new NotPossible();
        }
    }

    /** Nothing, when the file that was locked had just been removed by the one who held it before. */
    private static @Nullable Outcome tryOnce(Path file, Holder self, Claim claim) throws IOException {
        FileChannel channel = FileChannel.open(file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ,
                StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS), PrivateFiles.forFile(file));
        @Nullable Outcome outcome = null;
        try {
            @Nullable FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            Holder found = HolderFile.read(channel);
            Holding holding = Holding.of(found, self, Processes.isAlive(found), claim.now());
            boolean theirs = holding != Holding.FREE && !claim.overrules(found);
            if (lock == null || theirs) {
                outcome = new Held(found, found.isElsewhere(self), lock != null && holding == Holding.SILENT);
            } else if (isOurs(file, channel, self)) {
                outcome = new Taken(new JournalLock(file, channel, self));
            }
            return outcome;
        } finally {
            if (!(outcome instanceof Taken)) {
                channel.close();
            }
        }
    }

    /**
     * Whether the file of that name is the one that was locked: what is done to the one must show in the other.
     * The name cannot be opened for a look, which would drop the lock.
     */
    private static boolean isOurs(Path file, FileChannel channel, Holder self) throws IOException {
        try {
            channel.truncate(0);
            boolean emptied = Files.size(file) == 0;
            channel.write(ByteBuffer.wrap(HolderFile.bytes(self)), 0);
            return emptied && Files.size(file) == channel.size();
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** Says that we are still here, unless somebody else has taken the journal meanwhile. */
    synchronized void beat(Instant now) throws IOException {
        if (isStillOurs()) {
            self = self.withBeat(self.since() == null ? now : self.since(), now);
            byte[] bytes = HolderFile.bytes(self);
            channel.write(ByteBuffer.wrap(bytes), 0);
            channel.truncate(bytes.length);
        }
    }

    /** Whether nobody else has taken the journal, as a user at another computer can choose to. */
    synchronized boolean isStillOurs() {
        try {
            return channel.isOpen() && HolderFile.read(channel).isSame(self);
        } catch (IOException e) {
            // A folder that is out of reach for a moment is no other user; writing to the journal fails by itself.
            return true;
        }
    }

    @Override
    public synchronized void close() throws IOException {
        if (channel.isOpen()) {
            boolean ours = isStillOurs();
            try (channel) {
                // Removed while still locked, so that nobody else's file is removed.
                if (ours) {
                    Files.deleteIfExists(file);
                }
            } finally {
                HELD.remove(file);
            }
        }
    }
}
